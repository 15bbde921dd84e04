/**
 * Does something once the mouse or finger is up again. What appears beside a field when it is left would otherwise move
 * the button that is being pressed away from under the pointer, and the press would be lost.
 */
export class AfterPress {
  #isPressed = false;
  #waiting: (() => void)[] = [];

  /** @returns what stops the listening */
  listen(): () => void {
    const down = (): void => {
      this.#isPressed = true;
    };
    const up = (): void => {
      this.#isPressed = false;
      const waiting = this.#waiting;
      this.#waiting = [];
      // The click comes after the pointer is up.
      setTimeout(() => waiting.forEach((each) => each()), 0);
    };
    document.addEventListener('pointerdown', down, true);
    for (const name of ['pointerup', 'pointercancel']) document.addEventListener(name, up, true);
    return () => {
      document.removeEventListener('pointerdown', down, true);
      for (const name of ['pointerup', 'pointercancel']) document.removeEventListener(name, up, true);
    };
  }

  do(what: () => void): void {
    if (this.#isPressed) this.#waiting.push(what);
    else what();
  }
}
