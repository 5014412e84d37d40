// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.palier.corpus.Facet;
import org.palier.corpus.Recoding;
import org.palier.ground.text.Bilingual;
import org.palier.model.Example;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Placement;
import org.palier.model.PresenceCoding;
import org.palier.model.Study;
import org.palier.model.Usage;
import org.palier.numbers.view.PostCounts;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;

/**
 * Makes one usage of several. Whatever was coded as one of them is coded as the one that stays; its placements,
 * texts and colour hold, and positive examples of the others become its own.
 */
public final class UsageMerge implements CodebookChange {

	private final Study study;
	private final List<Usage> merged;
	private final Usage into;

	/**
	 * @param merged usages that go; the one that stays is passed over
	 * @param into   the usage that stays
	 * @throws IllegalArgumentException when none would go, or one is not of this study
	 */
	public UsageMerge(Study study, Collection<Usage> merged, Usage into) {
		this.study = Objects.requireNonNull(study);
		this.into = Objects.requireNonNull(into);
		this.merged = Merged.of(study.getUsages(), merged, into).going();
	}

	@Override
	public List<Recoding> recodings(PostCounts counts) {
		return merged.stream().map(it -> new Recoding(Facet.USAGE, it.getId(), "", into.getId())).toList();
	}

	@Override
	public RecodePreview preview(PostCounts counts) {
		var references = new References(study, merged);
		List<PresenceCoding> codings = references.from(PresenceCoding.class);
		List<Bilingual> dropped = references.from(Placement.class).stream().map(RecodePreview::words).toList();
		List<Bilingual> kept = new References(study, List.of(into)).from(Placement.class).stream().map(RecodePreview::words).toList();
		return new RecodePreview(codings.stream().map(PresenceCoding::eContainer).distinct().count(), codings.size(),
				references.others(), RecodePreview.posts(counts, recodings(counts), true), RecodePreview.posts(counts, recodings(counts), false),
				kept, dropped, List.of());
	}

	/** One edit that merges. */
	public RecordedEdit edit() {
		return edit(PostRecode.NONE);
	}

	@Override
	public RecordedEdit edit(PostRecode posts) {
		var references = new References(study, merged);
		List<Root> roots = new ArrayList<>(Root.lists(study, Literals.STUDY__USAGES, Literals.STUDY__RUNS));
		roots.add(Root.beneath(into));
		roots.addAll(Root.allBeneath(merged));
		roots.addAll(references.roots());
		return new RecordedEdit(label(), roots, () -> {
			references.redirect(into, List.copyOf(study.getUsages()));
			references.dropPlacements();
			for (Usage usage : merged) {
				into.getExamples().addAll(usage.getExamples().stream().filter(Example::isPositive).toList());
			}
			study.getUsages().removeAll(merged);
			posts.list(study);
		});
	}

	@Override
	public Bilingual label() {
		return new Merged<>(merged, into).label();
	}
}
