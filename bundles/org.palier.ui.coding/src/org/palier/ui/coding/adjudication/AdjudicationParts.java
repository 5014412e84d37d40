// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.palier.coding.desk.DeskFacet;
import org.palier.ui.coding.PostPane;
import org.palier.ui.coding.adjudication.PostRows.Cell;
import org.palier.ui.labels.Inks;

/** The page in its parts: the list on the left, post, coders and what is asked in the middle, agreement on the right. */
final class AdjudicationParts {

	/** The lowest height of the post, in pixels. */
	private static final int POST = 130;

	private final FilterBar filters;
	private final PostTable table;
	private final Label counts;
	private final PostPane post;
	private final SidesPane sides;
	private final Label standing;
	private final ChoicesPane choices;
	private final ReasonPane reason;
	private final AgreementPane agreement;

	/** @param typed hears keys that are pressed where nothing is typed */
	AdjudicationParts(Composite page, AdjudicationSet set, AdjudicationFlow flow, Consumer<Event> typed) {
		GridLayoutFactory.fillDefaults().applyTo(page);
		var sash = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);

		Walk walk = flow.where();
		Composite left = column(sash);
		filters = new FilterBar(left, () -> flow.walk(walk::nextFacet), () -> flow.walk(walk::nextState), () -> flow.walk(walk::lift));
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(filters);
		table = new PostTable(left, set, flow::go);
		GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(table);
		counts = said(left, 8, 100);

		Composite middle = column(sash);
		post = new PostPane(middle);
		sides = new SidesPane(middle, set, typed);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(sides);
		standing = said(middle, 18, 200);
		choices = new ChoicesPane(middle, set, flow);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(choices);
		reason = new ReasonPane(middle, flow);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(reason);
		middle.addListener(SWT.Resize, event -> fit());

		agreement = new AgreementPane(sash, set, new AgreementPane.AgreementEvents() {
			@Override
			public void facet(DeskFacet other) {
				flow.look(other);
			}

			@Override
			public void cell(Optional<Cell> to) {
				flow.narrow(to);
			}

			@Override
			public void typed(Event event) {
				typed.accept(event);
			}
		});
		sash.setWeights(29, 44, 27);
	}

	private static Composite column(Composite parent) {
		var column = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(column);
		return column;
	}

	private static Label said(Composite parent, int indent, int width) {
		var label = new Label(parent, SWT.WRAP);
		Inks.QUIET.on(label);
		GridDataFactory.fillDefaults().grab(true, false).indent(indent, 4).hint(width, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** The post keeps its lines: what coders said gets the room that it and what is asked leave. */
	void fit() {
		Composite middle = sides.getParent();
		int taken = Stream.of(standing, choices, reason).mapToInt(it -> it.computeSize(middle.getSize().x, SWT.DEFAULT).y + 8).sum();
		sides.fit(middle.getSize().y - taken - POST);
		middle.layout(true, true);
	}

	/** Whether a post is seen, with all that belongs to one. */
	void seen(boolean isPost) {
		Stream.of(sides, choices, reason).forEach(it -> it.setVisible(isPost));
	}

	FilterBar filters() {
		return filters;
	}

	PostTable table() {
		return table;
	}

	/** How far one is. */
	Label counts() {
		return counts;
	}

	/** The post; it has the keyboard while one chooses. */
	PostPane post() {
		return post;
	}

	/** Returns the pane of coders' codes. */
	SidesPane sides() {
		return sides;
	}

	/** Returns the sentence above the choices. */
	Label standing() {
		return standing;
	}

	/** Returns the pane of choices. */
	ChoicesPane choices() {
		return choices;
	}

	/** Why it is decided so. */
	ReasonPane reason() {
		return reason;
	}

	/** How far coders agree. */
	AgreementPane agreement() {
		return agreement;
	}
}
