// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.palier.corpus.Recoding;
import org.palier.ground.text.Bilingual;
import org.palier.model.Category;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Placement;
import org.palier.model.Platform;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.numbers.view.PostCounts;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;

/**
 * Makes several categories of one. The category itself stays as the first part; the others are new, behind it, with a
 * copy of its texts to be narrowed. Placements that are given to a part follow it, and with them every post and presence
 * that is placed by its usage. Posts that were coded as the category itself follow the placement of their usage; those
 * without a usage, and audiences, stay with the first.
 */
public final class CategorySplit implements CodebookChange {

	private final Study study;
	private final Theory theory;
	private final Category category;
	private final List<Bilingual> parts;
	private final Map<Placement, Integer> placements;
	private final List<String> ids;

	/**
	 * @param category   of a theory of the study
	 * @param parts      names of the new categories, one or more
	 * @param placements for placements in the category that follow a new one, its position in parts
	 * @throws IllegalArgumentException for no parts, a part without a name, a placement elsewhere, or a position that is none
	 */
	public CategorySplit(Study study, Category category, List<Bilingual> parts, Map<Placement, Integer> placements) {
		this.study = Objects.requireNonNull(study);
		this.category = Objects.requireNonNull(category);
		this.theory = (Theory) category.eContainer();
		this.parts = List.copyOf(parts);
		this.placements = new LinkedHashMap<>(placements);
		if (parts.isEmpty() || parts.stream().anyMatch(Bilingual::isEmpty)
				|| placements.values().stream().anyMatch(it -> it < 0 || it >= parts.size())
				|| !placementsOf(category).containsAll(placements.keySet())) {
			throw new IllegalArgumentException("Cannot split " + category.getId() + " into " + parts + " by " + placements.values());
		}
		this.ids = CodebookEdits.freshIds(this.parts, theory.getCategories());
	}

	/** Placements in a category, in the order of its theory. */
	public static List<Placement> placementsOf(Category category) {
		return ((Theory) category.eContainer()).getPlacements().stream().filter(it -> it.getCategory() == category).toList();
	}

	@Override
	public List<Recoding> recodings(PostCounts counts) {
		var recodings = new ArrayList<Recoding>();
		placements.forEach((placement, part) -> platforms(placement).forEach(platform -> recodings.add(new Recoding(
				RecodePreview.facet(theory), category.getId(), platform, placement.getUsage().getId(), Set.of(), ids.get(part)))));
		return List.copyOf(recodings);
	}

	/** Where a placement decides, by id: the empty one for everywhere, so that no post is recoded twice. */
	private List<String> platforms(Placement placement) {
		if (placement.getPlatform() != null) {
			return List.of(placement.getPlatform().getId());
		}
		List<Platform> exceptions = theory.getPlacements().stream()
				.filter(it -> it.getUsage() == placement.getUsage() && it.getPlatform() != null).map(Placement::getPlatform).toList();
		return exceptions.isEmpty() ? List.of("")
				: study.getPlatforms().stream().filter(it -> !exceptions.contains(it)).map(Platform::getId).toList();
	}

	@Override
	public RecodePreview preview(PostCounts counts) {
		List<Recoding> recodings = recodings(counts);
		long persons = RecodePreview.posts(counts, recodings, true);
		long machines = RecodePreview.posts(counts, recodings, false);
		var all = new Recoding(RecodePreview.facet(theory), category.getId(), "", ids.getFirst());
		long stay = RecodePreview.posts(counts, List.of(all), true) + RecodePreview.posts(counts, List.of(all), false) - persons - machines;
		List<Bilingual> placed = placementsOf(category).stream().map(it -> placements.containsKey(it)
				? PackPart.WORDS.text("placement.moved", RecodePreview.words(it), parts.get(placements.get(it))) : RecodePreview.words(it)).toList();
		return new RecodePreview(0, 0, 0, persons, machines, placed, List.of(),
				List.of(PackPart.WORDS.text("preview.stay", new References(study, List.of(category)).others(), stay)));
	}

	/** One edit that splits. */
	public RecordedEdit edit() {
		return edit(PostRecode.NONE);
	}

	@Override
	public RecordedEdit edit(PostRecode posts) {
		return new RecordedEdit(label(), List.of(Root.beneath(theory), Root.list(study, Literals.STUDY__RUNS)), () -> {
			int place = theory.getCategories().indexOf(category) + 1;
			var made = new ArrayList<Category>();
			for (int i = 0; i < parts.size(); i++) {
				made.add(CodebookEdits.part(category, PalierFactory.eINSTANCE.createCategory(), ids.get(i), parts.get(i)));
				theory.getCategories().add(place + i, made.get(i));
			}
			placements.forEach((placement, part) -> placement.setCategory(made.get(part)));
			posts.list(study);
		});
	}

	@Override
	public Bilingual label() {
		return PackPart.WORDS.text("edit.split", PackPart.name(category));
	}
}
