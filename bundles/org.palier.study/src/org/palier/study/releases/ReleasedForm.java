// SPDX-License-Identifier: EPL-2.0
package org.palier.study.releases;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/**
 * The form in which something of a study went out, as ids for which both languages have words.
 *
 * @param ids what it holds, then how much of it and how it was masked; a format or an edition of a report stands as it is called
 */
public record ReleasedForm(List<String> ids) {

	/** Posts of the study. */
	public static final String POSTS = "posts";
	/** Codings of posts. */
	public static final String CODINGS = "codings";
	/** The study with everything in it. */
	public static final String WHOLE = "whole";
	/** All that the study held of its kind on that day, with nothing filtered out. */
	public static final String ALL = "all";

	/** Forms that a report never has; a plug-in’s edition of the same name would be worded as these. */
	private static final Set<String> WORDED = Set.of(POSTS, CODINGS, WHOLE, ALL, "part", "register", "recommendations", "quotes",
			"interviews", "memos", "table", "matrix", "cases", "variables", "qdpx", "iramuteq", "txm", "redacted", "identified", "scenario", "compare",
			"break-even", "evaluate-agency");
	private static final Wording WORDS = new Wording(ReleasedForm.class, "messages");

	/** Copies its list. */
	public ReleasedForm {
		ids = List.copyOf(ids);
	}

	/** A form of some ids. */
	public static ReleasedForm of(String... ids) {
		return new ReleasedForm(List.of(ids));
	}

	/** A form as the options of a command or an older entry of the ledger list it, with commas between; empty for none. */
	public static ReleasedForm listed(String words) {
		return new ReleasedForm(Stream.of(words.split(",")).map(String::strip).filter(it -> !it.isEmpty()).toList());
	}

	/** Whether it has one of some ids. */
	public boolean hasOne(Collection<String> some) {
		return ids.stream().anyMatch(some::contains);
	}

	/** The form as a person reads it; an id that no language has words for stands as it is. */
	public Bilingual text() {
		return Bilingual.joined(ids.stream().map(it -> WORDED.contains(it) ? WORDS.text("form." + it) : Bilingual.same(it)).toList(), ", ");
	}
}
