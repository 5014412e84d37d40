// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.palier.corpus.Recoding;
import org.palier.ground.text.Bilingual;
import org.palier.model.Category;
import org.palier.model.Example;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Placement;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.numbers.view.PostCounts;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;

/**
 * Makes one category of several of a theory. Usages placed in one of them lie in the one that stays, and audiences
 * and posts coded as one of them are coded as it.
 */
public final class CategoryMerge implements CodebookChange {

	private final Study study;
	private final Theory theory;
	private final List<Category> merged;
	private final Category into;

	/**
	 * @param merged categories that go; the one that stays is passed over
	 * @param into   the category that stays
	 * @throws IllegalArgumentException when none would go, or they are not of one theory
	 */
	public CategoryMerge(Study study, Collection<Category> merged, Category into) {
		this.study = Objects.requireNonNull(study);
		this.into = Objects.requireNonNull(into);
		this.theory = (Theory) into.eContainer();
		this.merged = Merged.of(theory.getCategories(), merged, into).going();
	}

	@Override
	public List<Recoding> recodings(PostCounts counts) {
		return merged.stream().map(it -> new Recoding(RecodePreview.facet(theory), it.getId(), "", into.getId())).toList();
	}

	@Override
	public RecodePreview preview(PostCounts counts) {
		List<Bilingual> kept = placements().stream()
				.map(it -> PackPart.WORDS.text("placement.moved", RecodePreview.words(it), PackPart.name(into))).toList();
		return new RecodePreview(0, 0, new References(study, merged).others(), RecodePreview.posts(counts, recodings(counts), true),
				RecodePreview.posts(counts, recodings(counts), false), kept, List.of(), List.of());
	}

	private List<Placement> placements() {
		return theory.getPlacements().stream().filter(it -> merged.contains(it.getCategory())).toList();
	}

	/** One edit that merges. */
	public RecordedEdit edit() {
		return edit(PostRecode.NONE);
	}

	@Override
	public RecordedEdit edit(PostRecode posts) {
		var references = new References(study, merged);
		List<Root> roots = new ArrayList<>(List.of(Root.beneath(theory), Root.list(study, Literals.STUDY__RUNS)));
		roots.addAll(references.roots());
		return new RecordedEdit(label(), roots, () -> {
			references.redirect(into, List.copyOf(theory.getCategories()));
			placements().forEach(it -> it.setCategory(into));
			dropDoublets();
			for (Category category : merged) {
				into.getExamples().addAll(category.getExamples().stream().filter(Example::isPositive).toList());
			}
			theory.getCategories().removeAll(merged);
			posts.list(study);
		});
	}

	/** An exception for one platform that says what holds everywhere is none. */
	private void dropDoublets() {
		theory.getPlacements().removeAll(theory.getPlacements().stream()
				.filter(it -> it.getPlatform() != null && it.getCategory() == into && theory.getPlacements().stream()
						.anyMatch(all -> all.getPlatform() == null && all.getUsage() == it.getUsage() && all.getCategory() == into))
				.toList());
	}

	@Override
	public Bilingual label() {
		return new Merged<>(merged, into).label();
	}
}
