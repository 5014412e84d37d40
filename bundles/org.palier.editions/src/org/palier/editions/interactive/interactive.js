// SPDX-License-Identifier: EPL-2.0
'use strict';
// Shows what was worked out for each choice of filters; it adds up nothing and makes no number.
(() => {
	const SVG = 'http://www.w3.org/2000/svg';
	const data = JSON.parse(document.getElementById('data').textContent), W = data.words;
	const chosen = { g: '', c: '', p: '' }, shown = {}, at = {};
	const byId = id => document.getElementById(id);

	function el(parent, name, attributes, text) {
		const made = document.createElement(name);
		return fill(parent, made, attributes, text);
	}
	function svg(parent, name, attributes, text) {
		return fill(parent, document.createElementNS(SVG, name), attributes, text);
	}
	function fill(parent, made, attributes, text) {
		for (const each in attributes || {}) made.setAttribute(each, attributes[each]);
		if (text !== undefined) made.textContent = text;
		if (parent) parent.append(made);
		return made;
	}
	const key = (other = {}) => ['g', 'c', 'p'].map(it => it in other ? other[it] : chosen[it]).join('|');
	const name = (k, i) => { const f = data.filters.find(it => it.k === k), v = f.v.find(it => it[0] === i); return v ? v[1] : f.all; };
	const state = () => data.states[key()];
	const missing = () => data.capped && chosen.g && chosen.c && chosen.p ? W.left : W.empty;

	// rows of the three pictures; a row of a group has only a name
	function rows(id) {
		if (id === 'levels') return state() && state().L || [];
		if (id === 'where') return (data.where[key({ p: '' })] || []).map(it => ({ ...it, own: it.i === chosen.p }));
		const made = [];
		for (const filter of data.filters.filter(it => it.v.length && !(data.presence && it.k === 'p'))) {
			made.push({ group: filter.group });
			for (const [i, label] of [['', filter.all], ...filter.v]) {
				const there = data.states[key({ [filter.k]: i })];
				if (there) made.push({ ...there.m, l: label, k: filter.k, i, own: chosen[filter.k] === i, a: label + there.m.a });
			}
		}
		if (!made.length && state()) made.push({ ...state().m, l: data.filters[0].all, own: true, a: data.filters[0].all + state().m.a });
		return made;
	}
	function told(row) {
		return row.x ? row.x : row.s + (row.r ? ' (' + row.r + ')' : '');
	}

	function filters() {
		const box = el(byId('filters'), 'details', { class: 'filters', id: 'fold' });
		const sum = el(box, 'summary');
		sum.append(W.filters + ' ');
		el(sum, 'span', { id: 'sum' });
		el(sum, 'u', {}, W.change);
		const line = el(box, 'div');
		for (const filter of data.filters.filter(it => it.v.length)) {
			const label = el(line, 'label', {}, filter.l + ' '), select = el(label, 'select', { id: 'by-' + filter.k });
			el(select, 'option', { value: '' }, filter.all);
			filter.v.forEach(([i, text]) => el(select, 'option', { value: i }, text));
			select.addEventListener('change', () => choose({ [filter.k]: select.value }));
		}
		const lift = el(line, 'button', { id: 'lift', type: 'button' }, W.lift + ' ');
		el(lift, 'kbd', {}, W.esc);
		lift.addEventListener('click', clear);
		el(line, 'button', { class: 'main', id: 'get', type: 'button' }, W['all.data']).addEventListener('click', () => save('all'));
		el(line, 'p', { class: 'say', id: 'say', 'aria-live': 'polite' });
	}
	function choose(some) {
		Object.assign(chosen, some);
		draw();
	}
	function clear() {
		choose({ g: '', c: '', p: '' });
	}

	function cards() {
		for (const id in data.cards) {
			const [question, title, caption] = data.cards[id];
			shown[id] = 'picture';
			at[id] = 0;
			const card = el(byId('main'), 'section', { class: 'card', id, 'aria-labelledby': id + '-title' });
			const tools = el(card, 'div', { class: 'tools' });
			el(tools, 'p', {}, question);
			const seg = el(tools, 'span', { class: 'seg', role: 'group', 'aria-label': W.picture + ', ' + W.table });
			for (const kind of ['picture', 'table']) {
				el(seg, 'button', { type: 'button', id: id + '-' + kind }, W[kind]).addEventListener('click', () => { shown[id] = kind; card1(id); });
			}
			el(tools, 'button', { type: 'button', id: id + '-data' }, W.data).addEventListener('click', () => save(id));
			el(card, 'h2', { id: id + '-title' }, title);
			el(card, 'p', { class: 'cap' }, caption);
			el(card, 'div', { class: 'pic' });
			el(card, 'p', { class: 'live', role: 'status' }, W.hint);
			const lines = data.comments && data.comments[id];
			if (lines) {
				const box = el(card, 'div', { class: 'author', role: 'note', 'aria-label': W.comment });
				el(box, 'p', { class: 'by' }, W.comment);
				lines.forEach(it => el(box, 'p', {}, it));
			}
		}
	}
	function card1(id) {
		const card = byId(id), pic = card.querySelector('.pic'), all = rows(id);
		for (const kind of ['picture', 'table']) byId(id + '-' + kind).setAttribute('aria-pressed', shown[id] === kind);
		pic.replaceChildren();
		card.querySelector('.live').textContent = W.hint;
		if (id === 'levels') {
			card.querySelector('.cap').textContent = state() && state().c || '';
			byId(id + '-title').textContent = (state() || data.states['||']).h;
		}
		if (!state() || id === 'levels' && state().R) el(pic, 'p', { class: 'refusal' }, state() ? state().R : missing());
		else if (shown[id] === 'table') table(id, pic, all);
		else picture(id, pic, all);
	}

	function table(id, pic, all) {
		const made = el(pic, 'table'), head = el(el(made, 'thead'), 'tr'), body = el(made, 'tbody');
		[W.part, W.share, W.basis].forEach(it => el(head, 'th', { scope: 'col' }, it));
		for (const row of all) {
			const line = el(body, 'tr', { class: row.group ? 'group' : row.own ? 'own' : '' });
			el(line, 'th', row.group ? { colspan: 3, scope: 'colgroup' } : { scope: 'row' }, row.group || row.l);
			if (!row.group) { el(line, 'td', {}, told(row)); el(line, 'td', {}, row.n || ''); }
		}
	}

	function picture(id, pic, all) {
		const width = Math.max(300, pic.clientWidth), narrow = width < 480, bars = id === 'levels', label = bars || narrow;
		const x0 = label ? 6 : width > 560 ? 236 : 190, x1 = width - (label && !bars || narrow ? 14 : 126), most = id === 'compare' ? top(all) : 1;
		const x = v => x0 + (x1 - x0) * Math.min(v, most) / most, high = label ? 58 : 38, middles = [], words = narrow ? width - 6 : width - 112;
		let y = 4;
		const root = svg(pic, 'svg', { width, role: 'group', 'aria-labelledby': id + '-title' }), lines = svg(root, 'g', { 'aria-hidden': true }), marks = [];
		for (const row of all) {
			if (row.group) {
				svg(root, 'text', { x: 0, y: y + 22, class: 'bold', 'font-size': 13.5 }, row.group);
				y += 32;
				continue;
			}
			const mark = svg(root, 'g', { class: 'mk', role: row.k ? 'button' : 'img', 'aria-label': row.a, tabindex: -1 });
			if (row.k) { mark.dataset.k = row.k; mark.dataset.i = row.i; mark.setAttribute('aria-pressed', Boolean(row.own && row.i)); }
			svg(mark, 'rect', { class: 'hit', x: 1.5, y: y + 1, width: width - 3, height: high - 2, rx: 3 });
			const m = label ? y + 39 : y + high / 2, texts = label ? y + 18 : m + 5, name1 = svg(mark, 'text', { x: label ? 6 : 12, y: texts, 'font-size': 14, class: row.own ? 'own' : bars ? 'bold' : '' }, row.l);
			fit(name1, row.x || row.s ? (label ? width - 130 : x0 - 26) : width);
			if (bars && row.d && !narrow) svg(mark, 'text', { x: 6 + name1.getComputedTextLength() + 14, y: texts, 'font-size': 12.5, class: 'soft' }, row.d);
			if (!row.x) draw1(mark, row, x, m, bars, all, x0, x1);
			const number = svg(mark, 'text', { x: words, y: bars && !narrow ? m + 5 : texts, 'font-size': 14, 'text-anchor': narrow ? 'end' : 'start', class: row.x ? 'warn' : row.own ? 'own' : 'bold' });
			number.textContent = row.x || row.s;
			if (row.x) number.setAttribute('font-size', 12.5);
			if (row.r) svg(number, 'tspan', { dx: 7, 'font-size': 12.5, class: 'soft', 'font-weight': 400 }, row.r);
			if (row.x) { number.setAttribute('text-anchor', 'end'); number.setAttribute('x', width - 6); }
			middles.push(m);
			marks.push(mark);
			wire(id, mark, marks.length - 1, row, marks);
			y += high;
		}
		// on a telephone labels stand above their marks: a line through all would cross them
		const ruled = (at, kind) => (label ? middles.map(m => [m - 10, m + 10]) : [[2, y]]).forEach(([y1, y2]) => svg(lines, 'line', { x1: at, x2: at, y1, y2, class: kind }));
		if (!bars && all.some(it => it.v !== undefined)) {
			const step = most > 0.5 ? 0.25 : most > 0.2 ? 0.1 : 0.05;
			for (let v = 0; v <= most + 1e-9; v += step) {
				ruled(x(v), 'grid');
				const last = v + step > most + 1e-9;
				svg(root, 'text', { x: x(v), y: y + 16, 'font-size': 12, class: 'soft', 'text-anchor': last && label ? 'end' : 'middle' }, Math.round(v * 100) + (last ? (data.french ? '\u00a0%' : '%') : ''));
			}
			const own = id === 'compare' && state() && state().m;
			if (own && !own.x) ruled(x(own.v), 'ref');
			y += 24;
		}
		root.setAttribute('height', y);
		if (marks.length) marks[Math.min(at[id], marks.length - 1)].setAttribute('tabindex', 0);
	}
	// the end of the axis: a whole tenth beyond the highest end
	function top(all) {
		const ends = all.filter(it => it.hi !== undefined).map(it => it.hi);
		return Math.min(1, Math.max(0.1, Math.ceil(Math.max(0, ...ends) * 10) / 10));
	}
	function draw1(mark, row, x, m, bars, all, x0, x1) {
		if (bars) {
			const i = all.length - 1 - all.indexOf(row);
			svg(mark, 'rect', { class: 'track', x: x0, y: m - 11, width: x1 - x0, height: 22 });
			svg(mark, 'rect', { class: 'bar b' + Math.min(2, i), x: x0, y: m - 11, width: Math.max(0.5, x(row.v) - x0), height: 22 });
		}
		if (bars && row.hi > row.lo) svg(mark, 'path', { class: 'halo', d: `M${x(row.lo)} ${m - 5}v10m0 -5H${x(row.hi)}m0 -5v10` });
		if (row.hi > row.lo) svg(mark, 'path', { class: (bars ? 'end' : 'iv') + (row.own ? ' own' : ''), d: `M${x(row.lo)} ${m - 5}v10m0 -5H${x(row.hi)}m0 -5v10`, fill: 'none' });
		if (!bars) svg(mark, 'circle', { class: 'dot' + (row.own ? ' own' : ''), cx: x(row.v), cy: m, r: row.own ? 6.5 : 5.8 });
	}
	function fit(text, room) {
		const whole = text.textContent;
		for (let n = whole.length - 1; n > 3 && text.getComputedTextLength() > room; n--) text.textContent = whole.slice(0, n).trim() + '…';
	}

	function wire(id, mark, i, row, marks) {
		const live = byId(id).querySelector('.live'), say = () => { live.textContent = row.a; };
		const move = to => { marks.forEach(it => it.setAttribute('tabindex', -1)); marks[to].setAttribute('tabindex', 0); marks[to].focus(); };
		mark.addEventListener('focus', () => { at[id] = i; say(); });
		mark.addEventListener('mouseenter', say);
		mark.addEventListener('click', () => { say(); act(id, row); });
		mark.addEventListener('keydown', event => {
			const n = marks.length, to = { ArrowDown: (i + 1) % n, ArrowRight: (i + 1) % n, ArrowUp: (i + n - 1) % n, ArrowLeft: (i + n - 1) % n, Home: 0, End: n - 1 }[event.key];
			if (event.ctrlKey || event.metaKey || event.altKey) return;
			if (to !== undefined) move(to);
			else if (event.key === 'Enter' || event.key === ' ') act(id, row);
			else if (event.key.toLowerCase() === 't') { shown[id] = 'table'; card1(id); byId(id + '-table').focus(); }
			else if (event.key.toLowerCase() === 'd') save(id);
			else return;
			event.preventDefault();
		});
	}
	function act(id, row) {
		if (!row.k) return;
		choose({ [row.k]: chosen[row.k] === row.i ? '' : row.i });
		const again = byId(id).querySelector(`.mk[data-k="${row.k}"][data-i="${row.i}"]`);
		if (again) again.focus({ preventScroll: true });
	}

	// a comma between, numbers with a point: read alike everywhere; no cell begins as a formula does
	function save(id) {
		const cell = it => '"' + String(it === undefined ? '' : it).replace(/^(?=[=+@\t\r-])/, "'").replace(/"/g, '""') + '"';
		const numbers = it => [it.v, it.lo, it.hi].map(v => v === undefined ? '' : v).concat([cell(it.n || it.x)]);
		const heads = [W.share, W.low, W.high, W.basis].map(cell);
		const own = id === 'all' ? data.filters.map(it => cell(it.l)) : [cell(W.part)];
		const lines = [own.concat(heads).join(',')];
		if (id !== 'all') rows(id).filter(it => !it.group).forEach(it => lines.push([cell(it.l)].concat(numbers(it)).join(',')));
		else for (const each in data.states) lines.push(each.split('|').map((i, k) => cell(name('gcp'[k], i))).concat(numbers(data.states[each].m)).join(','));
		const link = el(null, 'a', { href: URL.createObjectURL(new Blob(['\ufeff' + lines.join('\r\n') + '\r\n'], { type: 'text/csv' })), download: data.file + '-' + id + '.csv' });
		link.click();
		setTimeout(() => URL.revokeObjectURL(link.href), 1000);
	}

	function draw() {
		for (const filter of data.filters.filter(it => it.v.length)) {
			const select = byId('by-' + filter.k);
			select.value = chosen[filter.k];
			select.className = chosen[filter.k] ? 'on' : '';
		}
		const title = byId('title'), more = ['g', 'c', 'p'].filter(it => chosen[it] && (it !== 'g' || !state())).map(it => name(it, chosen[it])).join(' · ');
		title.textContent = state() ? state().t : missing();
		if (more) el(title, 'span', {}, ' · ' + more);
		byId('say').textContent = state() ? state().say : '';
		byId('sum').textContent = data.filters.filter(it => it.v.length).map(it => name(it.k, chosen[it.k])).join(' · ');
		Object.keys(data.cards).forEach(card1);
	}
	function keys() {
		for (const [names, text] of [['↑ ↓', W['key.values']], ['↵', W['key.filter']], [W.esc, W.lift], ['T', W['key.table']], ['D', W['key.data']]]) {
			const one = el(byId('keys'), 'span');
			names.split(' ').forEach(it => el(one, 'kbd', {}, it));
			one.append(' ' + text);
		}
	}
	let width = 0;
	function resized() {
		if (innerWidth === width) return;
		width = innerWidth;
		byId('fold').open = width > 820;
		draw();
	}
	filters();
	cards();
	keys();
	addEventListener('keydown', event => { if (event.key === 'Escape' && event.target.tagName !== 'SELECT') clear(); });
	addEventListener('resize', resized);
	resized();
	if (document.fonts) document.fonts.ready.then(draw);
})();
