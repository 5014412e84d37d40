// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.palier.ui.coding.TypedDigit;
import org.palier.ui.keys.HeldKeys;

/** The keyboard of the page on which one decides: what each key does while the post has it, and where nothing is typed. */
final class AdjudicationKeys {

	private final AdjudicationFlow flow;
	private final AdjudicationParts parts;
	private final TypedDigit digits = new TypedDigit();

	AdjudicationKeys(AdjudicationFlow flow, AdjudicationParts parts) {
		this.flow = flow;
		this.parts = parts;
	}

	/** Listens at the post from now on. */
	void listen() {
		parts.post().control().addVerifyKeyListener(event -> {
			var asKey = new Event();
			asKey.character = event.character;
			asKey.keyCode = event.keyCode;
			asKey.stateMask = event.stateMask;
			asKey.doit = true;
			key(asKey);
			event.doit = asKey.doit;
		});
	}

	/** A key that was pressed where nothing is typed: it means what it means at the post, and the keyboard goes there. */
	void elsewhere(Event event) {
		boolean leaves = event.keyCode == SWT.ESC || event.keyCode == SWT.F6;
		if (digits.of(event) != 0 || leaves || event.keyCode == SWT.F2) {
			flow.leave();
			if (!leaves) {
				key(event);
			}
			event.doit = false;
		}
	}

	private void key(Event event) {
		char code = digits.of(event);
		if (code != 0) {
			event.doit = false;
			letter(code);
			return;
		}
		HeldKeys held = HeldKeys.of(event);
		boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (held.none() || held.are(SWT.MOD1) && enter) {
			event.doit = !command(event.keyCode);
		}
	}

	private void letter(char code) {
		Walk walk = flow.where();
		switch (code) {
		case 'F' -> flow.walk(walk::nextFacet);
		case 'S' -> flow.walk(walk::nextState);
		case 'T' -> flow.by();
		case 'P' -> parts.agreement().nextPair();
		default -> parts.choices().key(code).ifPresent(Runnable::run);
		}
	}

	/** @return whether the key means something */
	private boolean command(int keyCode) {
		Walk walk = flow.where();
		switch (keyCode) {
		case SWT.ARROW_UP, SWT.ARROW_LEFT -> flow.walk(() -> walk.step(-1));
		case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> flow.walk(() -> walk.step(1));
		case SWT.CR, SWT.KEYPAD_CR -> flow.decide();
		case SWT.ESC -> flow.walk(walk::lift);
		case SWT.F2 -> parts.reason().ask();
		case SWT.F6 -> flow.onwards();
		default -> {
			return false;
		}
		}
		return true;
	}
}
