// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.palier.coding.desk.CodeKeys.Target;
import org.palier.coding.desk.CodeKeys;
import org.palier.coding.desk.DeskFacet;

/** The keyboard of the page on which one codes: each key does the same, whatever control has the focus. */
final class PageKeys {

	/** The actions of keys. */
	interface Acts {

		/** Gives a code. */
		void press(Target target);

		/** Says that a post has no code in a facet. */
		void none(DeskFacet facet);

		/** The next code is a second choice, or is not any more. */
		void arm();

		/** The next code is a choice like others. */
		void disarm();

		/** Keeps what is selected of the post. */
		void keepPassage();

		/** Shows all of the conversation. */
		void wholeThread();

		/** Goes on by so many posts, or back. */
		void step(int by);

		/** Passes the post over. */
		void skip();

		/** Goes to the next post that waits, once every facet has its code. */
		void next();
	}

	private final CodeKeys keys;
	private final PageParts parts;
	private final Acts acts;
	private final TypedDigit typed = new TypedDigit();

	/** Listens from now on. */
	PageKeys(CodeKeys keys, PageParts parts, Acts acts) {
		this.keys = keys;
		this.parts = parts;
		this.acts = acts;
		parts.post().control().addVerifyKeyListener(event -> {
			var asKey = new Event();
			asKey.character = event.character;
			asKey.keyCode = event.keyCode;
			asKey.stateMask = event.stateMask;
			asKey.doit = true;
			key(asKey);
			event.doit = asKey.doit;
		});
		for (Control each : List.of(parts.codebook().control(), parts.facts().control())) {
			// A text that can be copied from is no field: letters code, and go on where codes are typed.
			each.addListener(SWT.KeyDown, event -> {
				if (typed.of(event) != 0) {
					home();
					key(event);
				}
			});
		}
		for (Control each : List.of(parts.post().control(), parts.codebook().control(), parts.facts().control(), parts.codebook().field(),
				parts.actions().field())) {
			each.addListener(SWT.KeyDown, this::panels);
		}
	}

	private void home() {
		parts.post().control().setFocus();
	}

	private void panels(Event event) {
		if (event.keyCode == SWT.F6 && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
			event.doit = false;
			Control now = event.display.getFocusControl();
			if (now == parts.post().control()) {
				parts.actions().askMemo();
			} else if (now == parts.actions().field()) {
				parts.codebook().askSearch();
			} else {
				home();
			}
		}
	}

	private void key(Event event) {
		char code = typed.of(event);
		if (code != 0) {
			event.doit = false;
			switch (code) {
			case 'U' -> acts.arm();
			case 'Q' -> acts.keepPassage();
			case 'T' -> acts.wholeThread();
			default -> keys.target(code).ifPresentOrElse(acts::press, () -> keys.noneOf(code).ifPresent(acts::none));
			}
			return;
		}
		if ((event.stateMask & SWT.MODIFIER_MASK) != 0) {
			return;
		}
		boolean taken = true;
		switch (event.keyCode) {
		case SWT.ARROW_LEFT, SWT.ARROW_UP -> acts.step(-1);
		case SWT.ARROW_RIGHT -> acts.step(1);
		case SWT.ARROW_DOWN, ' ' -> acts.skip();
		case SWT.CR, SWT.KEYPAD_CR -> acts.next();
		case SWT.ESC -> acts.disarm();
		default -> taken = false;
		}
		event.doit = !taken;
	}
}
