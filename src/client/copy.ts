/** Copies the text that a button names. The button is there only where it works. */
export {};

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const text = document.getElementById(button.dataset['copy'] ?? '')?.textContent ?? '';
  const status = button.nextElementSibling;
  // Absent where the page was not loaded over a safe connection.
  if (!('clipboard' in navigator) || !status) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text).then(
      () => (status.textContent = 'Copied.'),
      () => (status.textContent = 'This browser does not allow it. Select the text and copy it.'),
    );
  });
}
