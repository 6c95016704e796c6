/** Prints one figure of the page: the style sheet leaves out whatever is not it, or around it. */
export function printOnly(figure: HTMLElement): void {
  const page = document.documentElement;
  const done = () => {
    delete page.dataset.printsOne;
    delete figure.dataset.printed;
  };
  page.dataset.printsOne = '';
  figure.dataset.printed = '';
  window.addEventListener('afterprint', done, { once: true });
  window.print();
}
