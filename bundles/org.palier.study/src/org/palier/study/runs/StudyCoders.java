// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.corpus.PersonCoder;
import org.palier.ground.text.NameOrder;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.PalierFactory;
import org.palier.model.Study;

/**
 * The persons who coded posts, as a study knows them. A code by hand is durable in the corpus at once, together with
 * its coder. The study adds that person whenever its corpus is opened, saved or not. So neither a crash nor closing
 * without saving leaves codings of nobody.
 */
public final class StudyCoders {

	private StudyCoders() {
	}

	/**
	 * Adds coders whom the study does not know. This is no edit: it states a fact, and cannot be undone.
	 *
	 * @param coders of the study's corpus
	 * @return true when any was added
	 */
	public static boolean complete(Study study, List<PersonCoder> coders) {
		List<PersonCoder> missing = missing(study, coders);
		for (PersonCoder it : missing) {
			Coder coder = PalierFactory.eINSTANCE.createCoder();
			coder.setId(it.id());
			coder.setName(it.name());
			coder.setKind(CoderKind.HUMAN);
			study.getCoders().add(coder);
		}
		return !missing.isEmpty();
	}

	/** Names of the persons who code in a study, in the order of a language. */
	public static List<String> names(Study study, Locale locale) {
		return study.getCoders().stream().filter(it -> it.getKind() == CoderKind.HUMAN).map(Coder::getName).filter(Objects::nonNull)
				.sorted(NameOrder.of(locale)).toList();
	}

	/** Returns the coders whom the study does not know. */
	public static List<PersonCoder> missing(Study study, List<PersonCoder> coders) {
		Set<String> known = study.getCoders().stream().map(Coder::getId).collect(Collectors.toSet());
		return coders.stream().filter(it -> !known.contains(it.id())).toList();
	}
}
