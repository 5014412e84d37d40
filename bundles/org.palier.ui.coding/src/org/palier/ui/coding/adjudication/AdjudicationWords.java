// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding.adjudication;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.palier.coding.desk.DeskFacet;
import org.palier.coding.resolved.CodedPost;
import org.palier.coding.resolved.MachineWords;
import org.palier.corpus.PersonCoder;
import org.palier.ground.text.Typography;

/** The sentences of the page: the progress, the decision on a post, and who decides. */
record AdjudicationWords(AdjudicationSet set) {

	/** How many are decided by one facet, how many differ by others, and whether programs may be heard. */
	String counts(DeskFacet facet, boolean ended) {
		List<CodedPost> posts = set.codedTwice();
		var typography = new Typography(Locale.getDefault());
		long differing = posts.stream().filter(it -> it.differs(facet.facet())).count();
		long open = posts.stream().filter(it -> PostRows.isOpen(it, facet.facet())).count();
		String also = set.facets().stream().filter(it -> !it.equals(facet)).map(it -> set.name(it).toLowerCase(Locale.getDefault()) + " "
				+ typography.count(posts.stream().filter(post -> post.differs(it.facet())).count())).collect(Collectors.joining(", "));
		return NLS.bind(AdjudicationMessages.counts, typography.count(differing - open), typography.count(differing))
				+ (also.isEmpty() ? "" : " · " + NLS.bind(AdjudicationMessages.also, also)) + "\n"
				+ (ended ? AdjudicationMessages.ended : AdjudicationMessages.machineAbsent);
	}

	/** Returns the sentence on a decision: who took it, and programs' codes, once they may be shown. */
	String standing(CodedPost post, MachineWords programs) {
		String decided = set.facets().stream().flatMap(it -> post.decision(it.facet()).stream()).findFirst()
				.map(it -> NLS.bind(AdjudicationMessages.decidedBy, set.decidedBy(it))).orElse("");
		return AdjudicationMessages.decision + (decided.isEmpty() ? "" : " · " + decided) + new ProgramSays(set, programs).of(post);
	}

	/** Names the persons who decide on a post. */
	String by(CodedPost post, Drafts drafts) {
		return drafts.third().map(PersonCoder::name).map(it -> NLS.bind(AdjudicationMessages.byThird, it)).orElseGet(
				() -> NLS.bind(set.coders(post).size() == 2 ? AdjudicationMessages.byBoth : AdjudicationMessages.byAll, set.persons(set.coders(post))));
	}
}
