// Shows each alert from its start to its end, by the clock: a page may have been built hours before.
const bar = document.querySelector<HTMLElement>('.alerts')!;
const now = Date.now();
bar.hidden = true;
bar.querySelectorAll<HTMLElement>('.alert').forEach((el) => {
  const { from, until } = el.dataset;
  if (!(el.hidden = now < +from! || now >= +until!)) bar.hidden = false;
});
