// Shows each alert from its start to its end, by the clock: a page may have been built hours before.
const bar = document.querySelector<HTMLElement>('.alerts')!;
const all = [...bar.querySelectorAll<HTMLElement>('.alert')];
for (const el of all) el.hidden = Date.now() < Number(el.dataset.from) || Date.now() >= Number(el.dataset.until);
bar.hidden = all.every((el) => el.hidden);
