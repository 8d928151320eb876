'use strict';
for (const page of document.querySelectorAll('.chinese-figures:not([data-ready])')) {
  page.dataset.ready = '';
  const card = page.querySelector('.card');
  const panel = page.querySelector('aside');
  const table = page.querySelector('.figures table');
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const rows = [...body.rows];
  const rowOf = new Map(rows.map(row => [row.dataset.figure, row]));
  const markOf = new Map([...page.querySelectorAll('mark')].map(mark => [mark.dataset.figure, mark]));

  // The card: a mark's row, beside the mark and inside the page.
  card.id = `figure-card-${Math.random().toString(36).slice(2)}`;
  let shown = null;

  function show(mark) {
    const row = rowOf.get(mark.dataset.figure);
    if (shown === mark || !row) return;
    hide();
    shown = mark;
    const list = document.createElement('dl');
    heads.forEach((head, i) => {
      const text = row.cells[i].textContent;
      if (!text) return;
      list.append(document.createElement('dt'), document.createElement('dd'));
      list.children[list.children.length - 2].textContent = head.textContent;
      list.lastChild.textContent = text;
    });
    card.replaceChildren(list);
    card.className = `card ${mark.className}`;
    card.hidden = false;
    mark.setAttribute('aria-describedby', card.id);
    row.classList.add('found');
    place(mark);
  }

  function place(mark) {
    const gap = 6;
    const frame = page.getBoundingClientRect();
    const line = mark.getClientRects()[0];
    const width = card.offsetWidth;
    const left = Math.min(Math.max(line.left, frame.left + gap), frame.right - width - gap);
    const isBelow = line.bottom + gap + card.offsetHeight <= innerHeight || line.top < card.offsetHeight + gap;
    const top = isBelow ? line.bottom + gap : line.top - gap - card.offsetHeight;
    card.style.left = `${left - frame.left}px`;
    card.style.top = `${top - frame.top}px`;
  }

  function hide() {
    if (!shown) return;
    shown.removeAttribute('aria-describedby');
    rowOf.get(shown.dataset.figure).classList.remove('found');
    card.hidden = true;
    shown = null;
  }

  page.addEventListener('pointerover', event => {
    const mark = event.target.closest('mark');
    if (mark) show(mark);
    else if (!card.contains(event.target) && document.activeElement !== shown) hide();
  });
  page.addEventListener('focusin', event => {
    const mark = event.target.closest('mark');
    hide();
    if (!mark) return;
    show(mark);
    // Where the figures stand beside the text, in a part of the page that scrolls by itself.
    if (panel.scrollHeight > panel.clientHeight) rowOf.get(mark.dataset.figure).scrollIntoView({ block: 'nearest' });
  });
  page.addEventListener('keydown', event => {
    if (event.key === 'Escape') hide();
  });

  // Rows and bars find their mark.
  let found = null;
  page.addEventListener('pointerover', event => {
    const row = event.target.closest('tr[data-figure]');
    const mark = row && markOf.get(row.dataset.figure);
    if (mark === found) return;
    found?.classList.remove('found');
    found = mark;
    found?.classList.add('found');
  });
  page.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#figure-"]');
    const mark = link && markOf.get(link.closest('tr').dataset.figure);
    if (!mark) return;
    event.preventDefault();
    mark.scrollIntoView({ block: 'center' });
    mark.focus({ preventScroll: true });
  });

  // Sorting: up, down, and back to the order of the text.
  const orders = { none: 'ascending', ascending: 'descending', descending: 'none' };
  heads.forEach((head, column) => {
    head.querySelector('button').addEventListener('click', () => {
      const order = orders[head.getAttribute('aria-sort') ?? 'none'];
      for (const other of heads) other.removeAttribute('aria-sort');
      if (order !== 'none') head.setAttribute('aria-sort', order);
      const sign = { none: 0, ascending: 1, descending: -1 }[order];
      body.append(...[...rows].sort((a, b) => sign * compare(a.cells[column], b.cells[column])));
    });
  });

  function compare(a, b) {
    if (a.dataset.key || b.dataset.key) return (a.dataset.key ?? -Infinity) - (b.dataset.key ?? -Infinity);
    return a.textContent.localeCompare(b.textContent, 'zh');
  }

  // Filtering: rows of the role that hold every word.
  const words = page.querySelector('.filter input');
  const role = page.querySelector('.filter select');
  const count = page.querySelector('.filter output');
  const texts = new Map(rows.map(row => [row, row.textContent.toLowerCase()]));

  function filter() {
    const wanted = words.value.toLowerCase().split(/\s+/);
    for (const row of rows) {
      const isRole = !role.value || row.dataset.role === role.value;
      row.hidden = !isRole || !wanted.every(word => texts.get(row).includes(word));
    }
    count.textContent = `${rows.filter(row => !row.hidden).length} of ${rows.length}`;
  }

  words.addEventListener('input', filter);
  role.addEventListener('change', filter);
}
