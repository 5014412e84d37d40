// SPDX-License-Identifier: EPL-2.0
package org.palier.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The handle, address and agency that an account had until a day. While the import that saw the change does not count, the roles are
 * exchanged: the account has its former values, and this record keeps those of the import.
 *
 * @param handle its handle then; null for none, or when that did not change
 * @param url    its address then; null for none, or when that did not change
 * @param until  the first day on which it was seen otherwise; null when nobody says
 * @param run    id of the import that saw the change; null when a person entered it
 * @param agency id of the agency that had it then; null when that did not change
 */
public record FormerAddress(String handle, String url, LocalDate until, String run, String agency) {

	/** Of an account that stayed with its agency. */
	public FormerAddress(String handle, String url, LocalDate until, String run) {
		this(handle, url, until, run, null);
	}

	/**
	 * Reads what {@link #toString} writes.
	 *
	 * @throws IllegalArgumentException naming the word that it does not understand
	 */
	public static FormerAddress parse(String text) {
		String handle = null;
		String url = null;
		LocalDate until = null;
		String run = null;
		String agency = null;
		for (List<String> words : Words.of(text)) {
			for (String word : words) {
				int equals = word.indexOf('=');
				String value = word.substring(equals + 1);
				switch (word.substring(0, Math.max(0, equals))) {
				case "handle" -> handle = value;
				case "url" -> url = value;
				case "until" -> until = LocalDate.parse(value);
				case "run" -> run = value;
				case "agency" -> agency = value;
				default -> throw new IllegalArgumentException("Not part of a former address: " + word);
				}
			}
		}
		return new FormerAddress(handle, url, until, run, agency);
	}

	/** What is known of it by name, e.g. {@code handle=CSC_SCC until=2025-03-22}. */
	@Override
	public String toString() {
		var line = new StringBuilder();
		Words.write(line, "handle", handle);
		Words.write(line, "url", url);
		Words.write(line, "until", until);
		Words.write(line, "run", run);
		Words.write(line, "agency", agency);
		return line.toString();
	}
}
