// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pages;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogSettings;

/** The answers of a person to the questions of a page, kept from one time to the next. */
final class KeptAnswers {

	private static final String BETWEEN = "=";

	private final IDialogSettings memory;
	private final String page;

	/** @param memory of the study @param page its id */
	KeptAnswers(IDialogSettings memory, String page) {
		this.memory = memory;
		this.page = page;
	}

	/** All of them, by the ids of choices and questions. */
	Map<String, String> all() {
		Map<String, String> all = new LinkedHashMap<>();
		String[] kept = memory.getArray(page);
		for (String it : kept == null ? new String[0] : kept) {
			String[] parts = it.split(BETWEEN, 2);
			if (parts.length == 2) {
				all.put(parts[0], parts[1]);
			}
		}
		return all;
	}

	/** Keeps one. */
	void put(String id, String text) {
		Map<String, String> all = all();
		all.put(id, text);
		memory.put(page, all.entrySet().stream().map(it -> it.getKey() + BETWEEN + it.getValue()).toArray(String[]::new));
	}
}
