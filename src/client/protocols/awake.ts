/** Keeps the screen from going dark while people look at it, where the browser can; without it all else works. */
export class Awake {
  #lock: WakeLockSentinel | undefined;
  #isWanted = false;

  keep(): void {
    this.#isWanted = true;
    // Absent in some browsers, and where the page was not loaded over a safe connection.
    if (!('wakeLock' in navigator)) return;
    navigator.wakeLock.request('screen').then(
      (lock) => (this.#isWanted ? (this.#lock = lock) : void lock.release()),
      () => undefined,
    );
  }

  /** A browser lets go of the screen when its tab is hidden. */
  keepAgain(): void {
    if (this.#isWanted) this.keep();
  }

  release(): void {
    this.#isWanted = false;
    void this.#lock?.release();
    this.#lock = undefined;
  }
}
