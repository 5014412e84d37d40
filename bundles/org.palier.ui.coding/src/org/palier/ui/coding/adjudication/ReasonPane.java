// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.palier.ui.coding.KeyButton.Look;
import org.palier.ui.coding.KeyButton;
import org.palier.ui.keys.HeldKeys;
import org.palier.ui.labels.Inks;

/** The reason of a decision, the persons who decide, and the buttons that end it. */
final class ReasonPane extends Composite {

	private static final int LONGEST = 2000;
	private static final int LINES = 46;

	/** The actions of a person here. */
	interface Deciding {

		/** The reason is another. */
		void typed(String reason);

		/** All is chosen and said. */
		void decide();

		/** The keyboard goes back to the post. */
		void leave();

		/** The keyboard goes on to the confusion. */
		void onwards();

		/** The post is left for later. */
		void later();

		/** A rule of the codebook, or a case of it, is to be the reason. */
		void ruleCase();

		/** Called when the deciding persons change. */
		void by();
	}

	private final Text text;
	private final KeyButton by;
	private final KeyButton decide;
	private boolean showing;

	ReasonPane(Composite parent, Deciding deciding) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(18, 18, 2, 8).spacing(0, 4).applyTo(this);
		var head = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		new KeyButton(head, "F2", AdjudicationMessages.reason, this::ask);
		var hint = new Label(head, SWT.NONE);
		hint.setText(AdjudicationMessages.reasonHint);
		Inks.QUIET.on(hint);
		GridDataFactory.swtDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT).applyTo(hint);
		new KeyButton(head, AdjudicationMessages.keyRuleCase, AdjudicationMessages.ruleCase, deciding::ruleCase);
		text = new Text(this, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.setTextLimit(LONGEST);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, LINES).applyTo(text);
		text.addListener(SWT.Modify, event -> {
			if (!showing) {
				deciding.typed(text.getText());
			}
		});
		text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		text.addListener(SWT.KeyDown, event -> key(event, deciding));
		var bar = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		by = new KeyButton(bar, "T", "", deciding::by);
		GridDataFactory.swtDefaults().grab(true, false).applyTo(by);
		new KeyButton(bar, "↓", AdjudicationMessages.later, deciding::later);
		decide = new KeyButton(bar, AdjudicationMessages.keyDecide, AdjudicationMessages.decide, deciding::decide);
	}

	private static void key(Event event, Deciding deciding) {
		boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (enter && (event.stateMask & SWT.SHIFT) == 0) {
			event.doit = false;
			deciding.decide();
		} else if (event.keyCode == SWT.ESC) {
			event.doit = false;
			deciding.leave();
		} else if (event.keyCode == SWT.F6 && HeldKeys.of(event).none()) {
			event.doit = false;
			deciding.onwards();
		}
	}

	/** Goes to the reason. */
	void ask() {
		text.setFocus();
		text.setSelection(text.getText().length());
	}

	/** @param complete whether it can be decided */
	void show(String reason, String decidedBy, boolean complete) {
		if (!text.getText().equals(reason)) {
			showing = true;
			text.setText(reason);
			showing = false;
		}
		by.label(decidedBy);
		decide.look(complete ? Look.CHOSEN : Look.OFF);
	}

	/** The field. */
	Text field() {
		return text;
	}
}
