// SPDX-License-Identifier: EPL-2.0
package org.palier.study.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.study.fields.OwnValues;

/**
 * The fields of an agency that a person wrote: a list with another value does not change them unless a person allows
 * it. An agency keeps them as lines: field, day, and author. On the thread of the study.
 */
public final class HeldFields {

	/**
	 * The record that a person wrote a field.
	 *
	 * @param on day; null when nobody says
	 * @param by who; empty when nobody is named
	 */
	public record Word(@Nullable LocalDate on, String by) {
	}

	/** The prefix of the id of a field that the study declares. */
	public static final String OWN = "own.";

	private HeldFields() {
	}

	/**
	 * Returns the values of an agency that a person may write and a list may contradict, by field: ids of references,
	 * the empty string for none.
	 */
	public static Map<String, String> values(Agency agency) {
		Map<String, String> values = new LinkedHashMap<>();
		Bilingual name = Bilingual.of(agency.getName());
		Bilingual acronym = Bilingual.of(agency.getAcronym());
		values.put("name.fr", name.fr());
		values.put("name.en", name.en());
		values.put("acronym.fr", acronym.fr());
		values.put("acronym.en", acronym.en());
		values.put("category", agency.getCategory() == null ? "" : agency.getCategory().getId());
		values.put("size", Objects.toString(agency.getSize(), ""));
		values.put("field", Objects.toString(agency.getField(), ""));
		values.put("webSite", Objects.toString(agency.getWebSite(), ""));
		values.put("parent", agency.getParent() == null ? "" : agency.getParent().getId());
		values.put("begunOn", Objects.toString(agency.getBegunOn(), ""));
		values.put("endedOn", Objects.toString(agency.getEndedOn(), ""));
		values.put("successors", agency.getSuccessors().stream().map(Agency::getId).collect(Collectors.joining(" ")));
		values.put("lifeSource", Objects.toString(agency.getLifeSource(), ""));
		new OwnValues(agency).all().forEach(it -> values.put(OWN + it.field(), it.text()));
		return values;
	}

	/** A change that a person makes: the fields that it writes are then held. @param agencies that it may write */
	public static Runnable by(String who, LocalDate on, Collection<Agency> agencies, Runnable change) {
		return () -> {
			Map<Agency, Map<String, String>> before = new HashMap<>();
			agencies.forEach(it -> before.put(it, values(it)));
			change.run();
			agencies.forEach(agency -> {
				Map<String, String> was = before.getOrDefault(agency, Map.of());
				Map<String, String> is = values(agency);
				// An own field that was emptied has no value any more.
				Stream.concat(is.keySet().stream(), was.keySet().stream().filter(it -> !is.containsKey(it)))
						.filter(it -> !is.getOrDefault(it, "").equals(was.getOrDefault(it, ""))).toList().forEach(it -> hold(agency, it, who, on));
			});
		};
	}

	private static void hold(Agency agency, String field, String who, LocalDate on) {
		release(agency, field);
		agency.getHeldFields().add((field + " " + on + " " + who).strip());
	}

	/** Lets lists speak of a field again. */
	public static void release(Agency agency, String field) {
		agency.getHeldFields().removeIf(it -> it.split(" ", 2)[0].equals(field));
	}

	/** Finds the author of a field; empty when no person wrote it. */
	public static Optional<Word> of(Agency agency, String field) {
		List<String> held = agency.getHeldFields();
		return held.stream().map(it -> it.split(" ", 3)).filter(it -> it[0].equals(field))
				.map(it -> new Word(day(it), it.length > 2 ? it[2] : "")).findFirst();
	}

	private static @Nullable LocalDate day(String[] line) {
		try {
			return line.length > 1 ? LocalDate.parse(line[1]) : null;
		} catch (DateTimeException edited) {
			return null;
		}
	}
}
