// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.palier.files.LeftOutValue;
import org.palier.files.UnknownValue;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameKey;
import org.palier.intake.mapping.Mapping.ValueRule;

/**
 * A question to a person about the meaning of a value, with the answer if there is one.
 *
 * @param sort    why
 * @param field   by which a person can say what the value means; empty when that cannot be said
 * @param column  that has the value
 * @param rows    in how many rows; 0 when nobody counted
 * @param line    the first of them; 0 when nobody says
 * @param allowed what the column may hold; empty when anything that the study knows
 * @param meant   the meaning that a person gave; empty for none, and while nobody gave one
 * @param near    ids of what it may mean, the nearest first
 */
public record MappingQuestion(Sort sort, String field, String column, String value, long rows, long line, Bilingual allowed, String meant,
		List<String> near) {

	/** The reason of a question. */
	public enum Sort {
		/** It names nothing of the study. */
		UNKNOWN,
		/** It has no meaning in its column. */
		LEFT_OUT,
		/** The whole row is left out for it. */
		ROW_LEFT_OUT,
		/** A person said what it means. */
		ANSWERED
	}

	/** The field by which a person says what the word of a status means, in columns of platforms too. */
	public static final String STATUS = "status";

	/** Before the id of a field that the study declares: a person gives the meaning of its words by the field itself. */
	private static final String OWN = "field.";

	/** The field by which a person says whether a row names a body: its own name for one, nothing for none. */
	public static final String BODY = "name";

	/** The field of the names of those who wrote the posts of a table: bodies of the study, or none. */
	public static final String AUTHOR = "author";

	/** Copies its list. */
	public MappingQuestion {
		near = List.copyOf(near);
	}

	/**
	 * The open questions after a trial, and then the answered ones.
	 *
	 * @param unknown values that name nothing of the study
	 * @param leftOut values without a meaning in their column
	 */
	public static List<MappingQuestion> of(List<UnknownValue> unknown, List<LeftOutValue> leftOut, MappingDraft draft) {
		var questions = new ArrayList<MappingQuestion>();
		for (UnknownValue it : unknown) {
			questions.add(new MappingQuestion(Sort.UNKNOWN, it.field(), it.column(), it.value(), it.rows(), 0, Bilingual.EMPTY, "", it.near()));
		}
		for (LeftOutValue it : leftOut) {
			String field = field(it.column(), draft);
			boolean status = field.equals(STATUS) || field.startsWith(Suggestions.ON);
			String asked = status ? STATUS : field.startsWith(OWN) ? field : "";
			Sort sort = it.whole() ? Sort.ROW_LEFT_OUT : Sort.LEFT_OUT;
			questions.add(new MappingQuestion(sort, it.whole() ? BODY : asked, it.column(), it.value(), it.rows(), it.line(), it.allowed(),
					"", List.of()));
		}
		for (ValueRule it : draft.meanings()) {
			if (questions.stream().noneMatch(open -> open.field().equals(it.field()) && NameKey.of(open.value()).equals(NameKey.of(it.written())))) {
				questions.add(new MappingQuestion(Sort.ANSWERED, it.field(), column(it.field(), draft), it.written(), 0, 0, Bilingual.EMPTY, it.meant(),
						List.of()));
			}
		}
		return questions;
	}

	private static String field(String column, MappingDraft draft) {
		return draft.columns().stream().filter(it -> it.header().equals(column)).map(MappingDraft.Column::field).findFirst().orElse("");
	}

	private static String column(String field, MappingDraft draft) {
		Optional<String> named = draft.columns().stream().filter(it -> it.field().equals(field) || it.field().startsWith(field + "."))
				.map(MappingDraft.Column::header).findFirst();
		return named.orElse("");
	}
}
