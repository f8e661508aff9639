import './print.css';

interface Handed {
  readonly name: string;
  readonly page: string;
}

const data = document.getElementById('page')?.textContent;
const button = document.querySelector<HTMLButtonElement>('#print button');
const status = document.querySelector('#print [role="status"]');

/**
 * Hands the page to the browser as a file. The link is never part of the page: the editor opens those that are, and would
 * take this one for an address.
 */
function download({ name, page }: Handed): void {
  const address = URL.createObjectURL(new Blob([page], { type: 'text/html;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  if (status) {
    const words = `Open “${name}” from your browser's downloads and press Ctrl+P (Cmd+P on a Mac).`;
    status.textContent = words;
  }
}

if (data && button) {
  button.addEventListener('click', () => download(JSON.parse(data) as Handed));
  button.focus();
}
