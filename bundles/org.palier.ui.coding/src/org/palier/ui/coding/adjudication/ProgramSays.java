// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.palier.codebook.classify.Explanation;
import org.palier.coding.desk.DeskFacet;
import org.palier.coding.resolved.CodedPost;
import org.palier.coding.resolved.MachineWords;
import org.palier.corpus.Coding;

/** Programs' codes of a post, with the words of it that led to them; for a person with nothing left to decide. */
record ProgramSays(AdjudicationSet set, MachineWords programs) {

	/** Words that are quoted; the page Posts of the corpus has all of them, with their weights. */
	private static final int QUOTED = 3;

	/** A line of its own; empty where no program was heard. */
	String of(CodedPost post) {
		String said = set.facets().stream()
				.flatMap(facet -> programs.of(post.stored().key(), facet.facet()).stream().map(it -> of(post, facet, it)))
				.collect(Collectors.joining(" · "));
		return said.isEmpty() ? "" : "\n" + said;
	}

	private String of(CodedPost post, DeskFacet facet, Coding coding) {
		String quoted = Explanation.of(post.stored(), List.of(coding)).stream().flatMap(it -> it.reasons().stream())
				.filter(it -> it.code().equals(coding.value().text())).map(it -> it.quoted().strip()).filter(it -> !it.isEmpty()).distinct()
				.limit(QUOTED)
				.map(it -> NLS.bind(AdjudicationMessages.quoted, it)).collect(Collectors.joining(", "));
		return NLS.bind(AdjudicationMessages.programSays, new Object[] { set.name(facet).toLowerCase(Locale.getDefault()),
				coding.value().isEmpty() ? AdjudicationMessages.abstained : AdjudicationSet.names(facet, coding.value()), coding.coder() })
				+ (quoted.isEmpty() ? "" : NLS.bind(AdjudicationMessages.programBecause, quoted));
	}
}
