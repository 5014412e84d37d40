// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.facts;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.palier.model.Passage;
import org.palier.ui.interviews.words.InterviewWords;

/**
 * Where something was said: jumps there; where that is not known, takes the selected passage for it. The menu takes more, or takes one
 * back.
 */
final class PassageLink {

	private static final int SHOWN = 2;

	private final FactsHost host;
	private final Link link;
	private final Consumer<Passage> add;
	private final Consumer<Passage> remove;
	private List<Passage> passages = List.of();

	/** @param add takes a passage for it @param remove takes it back */
	PassageLink(Composite parent, FactsHost host, Consumer<Passage> add, Consumer<Passage> remove) {
		this.host = host;
		this.add = add;
		this.remove = remove;
		link = new Link(parent, SWT.NONE);
		link.addListener(SWT.Selection, event -> {
			if (event.text.matches("\\d+")) {
				host.go(Integer.parseInt(event.text));
			} else {
				takeSelected();
			}
		});
		var menu = new Menu(link);
		menu.addListener(SWT.Show, event -> fill(menu));
		link.setMenu(menu);
	}

	private void takeSelected() {
		host.selected().ifPresentOrElse(it -> {
			if (!passages.contains(it)) {
				add.accept(it);
			}
		}, () -> host.say(InterviewWords.said("select_passage")));
	}

	private void fill(Menu menu) {
		for (MenuItem old : menu.getItems()) {
			old.dispose();
		}
		item(menu, InterviewWords.said("refer_selected"), this::takeSelected);
		passages.forEach(it -> item(menu, InterviewWords.said("refer_remove", it.getFromParagraph() + 1), () -> remove.accept(it)));
	}

	private static void item(Menu menu, String text, Runnable does) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addListener(SWT.Selection, event -> does.run());
	}

	void show(List<Passage> now) {
		passages = List.copyOf(now);
		List<Integer> paragraphs = now.stream().map(Passage::getFromParagraph).distinct().toList();
		String text = now.isEmpty() ? "<a>" + InterviewWords.said("refer") + "</a>"
				: "¶ " + paragraphs.stream().limit(SHOWN).map(it -> "<a href=\"" + it + "\">" + (it + 1) + "</a>").collect(Collectors.joining(", "))
						+ (paragraphs.size() > SHOWN ? "…" : "");
		if (!text.equals(link.getText())) {
			link.setText(text);
			link.getParent().requestLayout();
		}
		link.setToolTipText(now.isEmpty() ? InterviewWords.said("refer_selected") : null);
	}
}
