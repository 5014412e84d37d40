// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.palier.corpus.CountCell;
import org.palier.corpus.Facet;
import org.palier.corpus.Recoding;
import org.palier.ground.text.Bilingual;
import org.palier.model.Identified;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Placement;
import org.palier.model.Presence;
import org.palier.model.PresenceCoding;
import org.palier.model.PresenceDecision;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.model.Usage;
import org.palier.numbers.view.PostCounts;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;

/**
 * Makes several usages of one. The usage itself stays as the first part; the others are new, with a copy of its texts to be
 * narrowed and of its placements. A coding does not say which part it means. Codings of the platforms, jurisdictions,
 * categories of agencies or agencies that are given to a part follow it; all others stay with the first.
 */
public final class UsageSplit implements CodebookChange {

	private final Study study;
	private final Usage usage;
	private final List<Bilingual> parts;
	private final SplitCriterion criterion;
	private final Map<Identified, Integer> groups;
	private final List<String> ids;

	/**
	 * @param parts     names of the new usages, one or more
	 * @param criterion by what codings follow
	 * @param groups    for groups of that criterion whose codings follow a new usage, its position in parts
	 * @throws IllegalArgumentException for no parts, a part without a name, or a position that is none
	 */
	public UsageSplit(Study study, Usage usage, List<Bilingual> parts, SplitCriterion criterion,
			Map<? extends Identified, Integer> groups) {
		this.study = Objects.requireNonNull(study);
		this.usage = Objects.requireNonNull(usage);
		this.parts = List.copyOf(parts);
		this.criterion = Objects.requireNonNull(criterion);
		this.groups = new LinkedHashMap<>(groups);
		if (parts.isEmpty() || parts.stream().anyMatch(Bilingual::isEmpty)
				|| groups.values().stream().anyMatch(it -> it < 0 || it >= parts.size())) {
			throw new IllegalArgumentException("Cannot split " + usage.getId() + " into " + parts + " by " + groups.values());
		}
		this.ids = CodebookEdits.freshIds(this.parts, study.getUsages());
	}

	@Override
	public List<Recoding> recodings(PostCounts counts) {
		var recodings = new ArrayList<Recoding>();
		groups.forEach((group, part) -> {
			if (criterion == SplitCriterion.PLATFORM) {
				recodings.add(new Recoding(Facet.USAGE, usage.getId(), group.getId(), ids.get(part)));
				return;
			}
			Set<Integer> agencies = new TreeSet<>();
			criterion.agencies(study, group).forEach(it -> agencies.add(counts.agencies().indexOf(it)));
			agencies.remove(-1);
			if (!agencies.isEmpty()) {
				recodings.add(new Recoding(Facet.USAGE, usage.getId(), "", "", agencies, ids.get(part)));
			}
		});
		return List.copyOf(recodings);
	}

	@Override
	public RecodePreview preview(PostCounts counts) {
		List<PresenceCoding> codings = moving();
		List<Recoding> recodings = recodings(counts);
		List<PresenceCoding> all = new References(study, List.of(usage)).from(PresenceCoding.class);
		long stay = counts.cells().stream().filter(it -> it.usage().equals(usage.getId())).mapToLong(CountCell::posts).sum()
				- RecodePreview.posts(counts, recodings, true) - RecodePreview.posts(counts, recodings, false);
		var placements = new References(study, List.of(usage)).from(Placement.class);
		var kept = new ArrayList<Bilingual>();
		for (Placement placement : placements) {
			kept.add(RecodePreview.words(placement));
			parts.forEach(part -> kept.add(PackPart.WORDS.text("placement.copied", RecodePreview.words(placement), part)));
		}
		return new RecodePreview(codings.stream().map(PresenceCoding::eContainer).distinct().count(), codings.size(), 0,
				RecodePreview.posts(counts, recodings, true), RecodePreview.posts(counts, recodings, false), kept, List.of(),
				List.of(PackPart.WORDS.text("preview.stay", all.size() - codings.size(), stay)));
	}

	private List<PresenceCoding> moving() {
		return new References(study, List.of(usage)).from(PresenceCoding.class).stream().filter(it -> part(it) != null).toList();
	}

	/** Decisions go where the codings of their presence go. */
	private List<PresenceDecision> decisions() {
		return new References(study, List.of(usage)).from(PresenceDecision.class).stream().filter(it -> part(it) != null).toList();
	}

	private @Nullable Integer part(EObject ofPresence) {
		return groups.get(criterion.of((Presence) ofPresence.eContainer()));
	}

	/** One edit that splits. */
	public RecordedEdit edit() {
		return edit(PostRecode.NONE);
	}

	@Override
	public RecordedEdit edit(PostRecode posts) {
		List<PresenceCoding> moving = moving();
		List<PresenceDecision> decisions = decisions();
		List<Root> roots = new ArrayList<>(Root.lists(study, Literals.STUDY__USAGES, Literals.STUDY__RUNS));
		study.getTheories().forEach(it -> roots.add(Root.list(it, Literals.THEORY__PLACEMENTS)));
		moving.forEach(it -> roots.add(Root.itself(it)));
		decisions.forEach(it -> roots.add(Root.itself(it)));
		return new RecordedEdit(label(), roots, () -> {
			List<Usage> made = new ArrayList<>();
			int place = study.getUsages().indexOf(usage) + 1;
			for (int i = 0; i < parts.size(); i++) {
				made.add(CodebookEdits.part(usage, PalierFactory.eINSTANCE.createUsage(), ids.get(i), parts.get(i)));
				study.getUsages().add(place + i, made.get(i));
			}
			for (Placement placement : new References(study, List.of(usage)).from(Placement.class)) {
				made.forEach(it -> copy(placement, it));
			}
			List<Usage> order = List.copyOf(study.getUsages());
			moving.forEach(it -> References.replaceUsage(it.getUsages(), usage, made.get(Objects.requireNonNull(part(it))), order));
			decisions.forEach(it -> References.replaceUsage(it.getUsages(), usage, made.get(Objects.requireNonNull(part(it))), order));
			posts.list(study);
		});
	}

	@Override
	public Bilingual label() {
		return PackPart.WORDS.text("edit.split", PackPart.name(usage));
	}

	private static void copy(Placement placement, Usage part) {
		Placement made = PalierFactory.eINSTANCE.createPlacement();
		made.setUsage(part);
		made.setPlatform(placement.getPlatform());
		made.setCategory(placement.getCategory());
		((Theory) placement.eContainer()).getPlacements().add(made);
	}
}
