// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.interviews.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.palier.ground.text.Bilingual;
import org.palier.interviews.passages.CodeSystem;
import org.palier.model.Code;
import org.palier.model.Study;

/** A code of the study, chosen from all of them by what it is called with the codes above it, or by the key that gives it in interviews. */
final class CodePicker {

	private final Combo combo;
	private List<Code> codes = List.of();
	private Map<Character, Code> keys = Map.of();

	/** @param chosen hears that another one was chosen */
	CodePicker(Composite parent, Runnable chosen) {
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setVisibleItemCount(30);
		combo.addListener(SWT.Selection, event -> chosen.run());
		combo.addListener(SWT.KeyDown, event -> {
			Code code = (event.stateMask & (SWT.MOD1 | SWT.ALT)) == 0 ? keys.get(Character.toLowerCase(event.character)) : null;
			if (code != null) {
				event.doit = false;
				choose(code);
				chosen.run();
			}
		});
	}

	/** Offers the codes of a study; the one that was chosen stays chosen. */
	void show(Study study) {
		List<Code> now = CodeSystem.all(study);
		keys = CodeSystem.keys(study);
		Map<Code, Character> letters = new HashMap<>();
		keys.forEach((key, code) -> letters.put(code, Character.toUpperCase(key)));
		String[] names = now.stream().map(it -> path(it) + (letters.containsKey(it) ? "  (" + letters.get(it) + ")" : "")).toArray(String[]::new);
		if (!now.equals(codes) || !List.of(names).equals(List.of(combo.getItems()))) {
			Optional<Code> before = chosen();
			codes = now;
			combo.setItems(names);
			before.ifPresent(this::choose);
		}
	}

	/** The code; empty while none is chosen. */
	Optional<Code> chosen() {
		int at = combo.getSelectionIndex();
		return at < 0 || at >= codes.size() ? Optional.empty() : Optional.of(codes.get(at));
	}

	void choose(Code code) {
		if (codes.contains(code)) {
			combo.select(codes.indexOf(code));
		}
	}

	Combo control() {
		return combo;
	}

	void setFocus() {
		combo.setFocus();
	}

	/** The name of a code, with the codes above it. */
	static String path(Code code) {
		String name = Bilingual.of(code.getName()).in(Locale.getDefault());
		return code.eContainer() instanceof Code above ? path(above) + " / " + name : name;
	}
}
