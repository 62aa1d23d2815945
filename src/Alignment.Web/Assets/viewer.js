// What a page gains from a script: curves between the columns, hover, and pinning without losing one's place. Every view is an address; without this file all of it works as plain links.
'use strict';

const root = document.documentElement;
root.classList.add('js');
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const names = element => (element?.dataset.beads ?? '').split(' ').filter(Boolean);

// A curve leaves a column at the height of its sentence's middle and ends at that of its counterpart.
function draw() {
  const columns = document.querySelector('.columns');
  const svg = columns?.querySelector('.curves');
  if (!svg || getComputedStyle(svg).display === 'none') return;
  const frame = columns.getBoundingClientRect();
  const [left, right] = all('.column', columns).map(column => column.getBoundingClientRect());
  const start = left.right - frame.left + 6, end = right.left - frame.left - 6, bend = (end - start) * 0.5;
  const middle = id => {
    const lines = [...document.getElementById(id).getClientRects()];
    return (lines[0].top + lines.at(-1).bottom) / 2 - frame.top;
  };
  for (const path of all('path', svg)) {
    const [from, to] = [middle(path.dataset.from), middle(path.dataset.to)];
    path.setAttribute('d', `M${start} ${from}C${start + bend} ${from} ${end - bend} ${to} ${end} ${to}`);
  }
  svg.classList.toggle('busy', all('path.on', svg).length > 0);
}

// Lights the sentence, its counterparts, and the words that tie them; with none, what is pinned.
function light(sentence) {
  const pinned = all('.sentence.pinned').flatMap(names);
  const beads = new Set(sentence ? names(sentence) : pinned);
  const holds = element => names(element).some(bead => beads.has(bead));
  for (const element of all('.sentence')) {
    element.classList.toggle('over', element === sentence);
    element.classList.toggle('on', element !== sentence && holds(element));
  }
  for (const mark of all('mark[data-beads]')) mark.classList.toggle('lit', holds(mark));
  for (const path of all('.curves path')) path.classList.toggle('on', beads.has(path.dataset.bead));
  document.querySelector('.curves')?.classList.toggle('busy', beads.size > 0);
}

// Takes another view of the same page, and keeps the place on the screen.
async function go(address, remember = true) {
  const answer = await fetch(address, { headers: { accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const main = page.querySelector('main');
  if (!answer.ok || !main) return location.assign(address);
  document.querySelector('main').replaceWith(main);
  document.title = page.title;
  if (remember) history.pushState(null, '', address);
  draw();
  const pinned = document.querySelector('.sentence.pinned');
  pinned?.querySelector('.number').focus({ preventScroll: true });
  for (const sentence of pinned ? [document.querySelector('.sentence.on'), pinned] : []) show(sentence);
}

function show(sentence) {
  const place = sentence?.getBoundingClientRect();
  const below = innerHeight - (document.querySelector('.panel')?.offsetHeight ?? 0);
  if (place && (place.top < 0 || place.bottom > below)) sentence.scrollIntoView({ block: 'center' });
}

const isView = link => link && link.origin === location.origin && link.pathname === location.pathname && link.search !== location.search && document.querySelector('.columns');

document.addEventListener('click', event => {
  if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.altKey) return;
  const link = event.target.closest('a');
  if (link) {
    if (!event.shiftKey && isView(link)) {
      event.preventDefault();
      go(link.href);
    }
    return;
  }
  const sentence = event.target.closest('.sentence');
  if (!sentence || (!event.shiftKey && String(getSelection()))) return;
  const address = new URL(sentence.querySelector('.number').href);
  const pinned = document.querySelector('.sentence.pinned');
  if (event.shiftKey && pinned) {
    getSelection().removeAllRanges();
    address.searchParams.set('s', pinned.id);
    address.searchParams.set('with', sentence.id);
    address.hash = pinned.id;
  }
  go(address.href);
});

document.addEventListener('pointerover', event => light(event.target.closest('.sentence')));
document.addEventListener('focusin', event => light(event.target.closest('.sentence')));

document.addEventListener('keydown', event => {
  const columns = document.querySelector('.columns');
  if (!columns || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea')) return;
  const step = name => document.querySelector(`[data-step="${name}"]`);
  const first = () => {
    const place = event.shiftKey ? columns.dataset.firstDifference : columns.dataset.first;
    return place && document.getElementById(place)?.querySelector('.number');
  };
  const suffix = event.shiftKey ? '-difference' : '';
  const link = event.key === 'ArrowRight' ? step('next' + suffix) ?? (document.querySelector('.panel') ? null : first())
    : event.key === 'ArrowLeft' ? step('prev' + suffix)
    : event.key === 'Escape' ? step('close') : null;
  if (link) {
    event.preventDefault();
    go(link.href);
  }
});

addEventListener('popstate', () => document.querySelector('.columns') && go(location.href, false));
addEventListener('resize', draw);
document.fonts?.ready.then(draw);
addEventListener('load', () => {
  draw();
  show(document.querySelector('.sentence.pinned'));
});
draw();
