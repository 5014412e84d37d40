// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** The links of a page: a click follows one, so does Enter on the one that Tab has reached. */
final class PageLinks {

	private record Link(int start, int end, String href) {
	}

	private final StyledText text;
	private final List<Link> links = new ArrayList<>();

	PageLinks(StyledText text, Consumer<String> follow) {
		this.text = text;
		text.addListener(SWT.MouseMove, event -> text.setCursor(at(event).map(it -> text.getDisplay().getSystemCursor(SWT.CURSOR_HAND))
				.orElse(null)));
		text.addListener(SWT.MouseUp, event -> {
			if (event.button == 1 && text.getSelectionCount() == 0) {
				at(event).ifPresent(it -> follow.accept(it.href()));
			}
		});
		text.addListener(SWT.Traverse, this::traverse);
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				selected().ifPresent(it -> follow.accept(it.href()));
			}
		});
	}

	void clear() {
		links.clear();
	}

	void add(int start, int length, String href) {
		links.add(new Link(start, start + length, href));
	}

	private Optional<Link> at(Event event) {
		int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
		return links.stream().filter(it -> it.start() <= offset && offset < it.end()).findFirst();
	}

	private Optional<Link> selected() {
		int start = text.getSelection().x;
		int end = text.getSelection().y;
		return links.stream().filter(it -> it.start() == start && it.end() == end).findFirst();
	}

	private void traverse(Event event) {
		if (event.detail != SWT.TRAVERSE_TAB_NEXT && event.detail != SWT.TRAVERSE_TAB_PREVIOUS) {
			return;
		}
		boolean forward = event.detail == SWT.TRAVERSE_TAB_NEXT;
		int from = selected().map(links::indexOf).orElse(forward ? -1 : links.size());
		int to = from + (forward ? 1 : -1);
		if (to >= 0 && to < links.size()) {
			event.doit = false;
			event.detail = SWT.TRAVERSE_NONE;
			text.setSelection(links.get(to).start(), links.get(to).end());
			text.showSelection();
		}
	}
}
