// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.palier.codebook.theory.KeptDifference.Reason;
import org.palier.codebook.theory.PackDiff.PlacementKey;
import org.palier.ground.text.Bilingual;
import org.palier.model.Category;
import org.palier.model.Identified;
import org.palier.model.LocalizedText;
import org.palier.model.OwnField;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage;
import org.palier.model.Placement;
import org.palier.model.Platform;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.model.TheoryPack;
import org.palier.model.Usage;

/**
 * A three-way merge into a study: what it has, the version of a pack that it once took, and a newer version. Things that
 * the study left as they were become as the newer version has them; things that the study changed stay. Used once.
 */
final class PackMerge {

	private static final PalierPackage MODEL = PalierPackage.eINSTANCE;

	private final Study study;
	private final @Nullable TheoryPack base;
	private final TheoryPack target;
	private final String packTaken;
	private final Successors successors;
	private final List<KeptDifference> kept = new ArrayList<>();
	private final Map<Identified, @Nullable Identified> baseOf = new HashMap<>();
	private final List<EObject> copies = new ArrayList<>();
	private final EcoreUtil.Copier copier = new EcoreUtil.Copier();

	/**
	 * @param base      the version that the study took; null when it is not at hand, and then nothing that differs is changed
	 * @param packTaken id of the pack that the study took
	 */
	PackMerge(Study study, @Nullable TheoryPack base, TheoryPack target, String packTaken) {
		this.study = study;
		this.base = base;
		this.target = target;
		this.packTaken = packTaken;
		this.successors = Successors.of(target, packTaken, ModelLists.version(study, packTaken));
	}

	/** Changes the study. @return what it keeps */
	List<KeptDifference> run() {
		TheoryPack past = base;
		ModelLists.NAMES.forEach(this::succeed);
		// Theories last: their placements speak of usages and platforms.
		for (String name : List.of("categories", "platforms", "usages", "objectives", "fields", "theories")) {
			merge(name, ModelLists.of(study, name), past == null ? null : ModelLists.of(past, name), ModelLists.of(target, name));
		}
		copier.copyReferences();
		for (Theory theory : target.getTheories()) {
			ModelLists.find(study.getTheories(), theory.getId()).filter(it -> !copies.contains(it)).ifPresent(it -> place(it, theory));
		}
		var reference = study.getPacks().stream().filter(it -> packTaken.equals(it.getPack())).findFirst().orElseGet(() -> {
			var made = PalierFactory.eINSTANCE.createPackReference();
			made.setPack(target.getId());
			study.getPacks().add(made);
			return made;
		});
		reference.setPack(target.getId());
		reference.setVersion(target.getVersion());
		return kept;
	}

	private void succeed(String name) {
		List<Identified> shelf = ModelLists.of(study, name);
		successors.of(name).forEach((from, to) -> ModelLists.find(shelf, from).ifPresent(thing -> {
			Identified successor = ModelLists.find(shelf, to).orElse(null);
			if (!to.isEmpty() && successor == null) {
				thing.setId(to);
				return;
			}
			var references = new References(study, List.of(thing));
			if (successor != null) {
				references.redirect(successor, shelf);
			} else if (references.inUse()) {
				keep(Reason.IN_USE, thing, Bilingual.EMPTY, PackPart.name(thing), Bilingual.EMPTY);
				return;
			}
			references.dropPlacements();
			shelf.remove(thing);
		}));
	}

	private void merge(String name, List<Identified> own, @Nullable List<Identified> old, List<Identified> now) {
		List<Identified> mineBefore = List.copyOf(own);
		for (Identified offered : now) {
			Identified mine = ModelLists.find(own, offered.getId()).orElse(null);
			Identified taken = old == null ? null
					: old.stream().filter(it -> successors.idOf(name, it.getId()).equals(offered.getId())).findFirst().orElse(null);
			if (mine != null) {
				copier.put(offered, mine);
				baseOf.put(mine, taken);
				features(mine, taken, offered);
			} else if (taken != null) {
				keep(Reason.DELETED, offered, Bilingual.EMPTY, Bilingual.EMPTY, PackPart.name(offered));
			} else {
				Identified copy = (Identified) copier.copy(offered);
				if (copy instanceof OwnField field) {
					field.setSource(target.getId() + " " + target.getVersion());
				}
				copies.add(copy);
				own.add(place(own, now, offered), copy);
			}
		}
		if (old != null && sameOrder(mineBefore, old)) {
			reorder(own, now);
		}
	}

	/** Behind the nearest one that comes before it in the pack and that the study has. */
	private static int place(List<Identified> own, List<Identified> now, Identified offered) {
		for (int i = now.indexOf(offered) - 1; i >= 0; i--) {
			Identified before = ModelLists.find(own, now.get(i).getId()).orElse(null);
			if (before != null) {
				return own.indexOf(before) + 1;
			}
		}
		return own.isEmpty() ? 0 : Math.min(own.size(), now.indexOf(offered));
	}

	private static boolean sameOrder(List<Identified> own, List<Identified> old) {
		List<String> mine = own.stream().map(Identified::getId).filter(id -> ModelLists.find(old, id).isPresent()).toList();
		List<String> theirs = old.stream().map(Identified::getId).filter(id -> ModelLists.find(own, id).isPresent()).toList();
		return mine.equals(theirs);
	}

	/** Gives the things of the pack the order of the pack, on the places that they have together. */
	private static void reorder(List<Identified> own, List<Identified> now) {
		List<Integer> places = new ArrayList<>();
		for (int i = 0; i < own.size(); i++) {
			if (ModelLists.find(now, own.get(i).getId()).isPresent()) {
				places.add(i);
			}
		}
		List<Identified> wanted = now.stream().map(it -> ModelLists.find(own, it.getId()).orElse(null)).filter(Objects::nonNull).toList();
		var order = new ArrayList<>(own);
		for (int i = 0; i < wanted.size(); i++) {
			order.set(places.get(i), wanted.get(i));
		}
		for (int i = 0; i < order.size(); i++) {
			if (own.get(i) != order.get(i)) {
				own.remove(order.get(i));
				own.add(i, order.get(i));
			}
		}
	}

	private void features(Identified mine, @Nullable Identified taken, Identified offered) {
		for (EStructuralFeature feature : offered.eClass().getEAllStructuralFeatures()) {
			switch (feature) {
			case EAttribute it when it == MODEL.getTheory_Version() -> mine.eSet(it, offered.eGet(it));
			case EAttribute it when it == MODEL.getOwnField_Source() -> mine.eSet(it, target.getId() + " " + target.getVersion());
			case EAttribute it when it.isChangeable() && it != MODEL.getIdentified_Id() -> value(it, mine, taken, offered);
			case EReference it when it.getEReferenceType() == MODEL.getLocalizedText() -> text(it, mine, taken, offered);
			case EReference it when it.getEReferenceType() == MODEL.getExample() -> examples(it, mine, taken, offered);
			case EReference it when it.getEReferenceType() == MODEL.getCategory() -> merge("levels", ModelLists.of(mine, it.getName()),
					taken == null ? null : ModelLists.of(taken, it.getName()), ModelLists.of(offered, it.getName()));
			case EReference it when it.getEReferenceType() == MODEL.getFieldChoice() -> merge("choices", ModelLists.of(mine, it.getName()),
					taken == null ? null : ModelLists.of(taken, it.getName()), ModelLists.of(offered, it.getName()));
			default -> {
				// Placements are merged once all that they speak of is there.
			}
			}
		}
	}

	private void text(EReference feature, Identified mine, @Nullable Identified taken, Identified offered) {
		Bilingual own = Bilingual.of((LocalizedText) mine.eGet(feature));
		Bilingual old = taken == null ? null : Bilingual.of((LocalizedText) taken.eGet(feature));
		Bilingual now = Bilingual.of((LocalizedText) offered.eGet(feature));
		String fr = text(own.fr(), old == null ? null : old.fr(), now.fr(), mine, PackPart.WORDS.text("in_french", PackPart.feature(feature)));
		String en = text(own.en(), old == null ? null : old.en(), now.en(), mine, PackPart.WORDS.text("in_english", PackPart.feature(feature)));
		var merged = new Bilingual(fr, en);
		if (!merged.equals(own)) {
			mine.eSet(feature, merged.toModel());
		}
	}

	private String text(String own, @Nullable String old, String now, Identified mine, Bilingual what) {
		if (own.equals(now) || now.equals(old)) {
			return own;
		}
		if (own.equals(old) || own.isEmpty() && old == null) {
			return now;
		}
		keep(old == null ? Reason.UNKNOWN : Reason.CHANGED, mine, what, Bilingual.same(own), Bilingual.same(now));
		return own;
	}

	private void value(EAttribute feature, Identified mine, @Nullable Identified taken, Identified offered) {
		Object own = mine.eGet(feature);
		Object now = offered.eGet(feature);
		Object old = taken == null ? null : taken.eGet(feature);
		if (Objects.equals(own, now) || taken != null && Objects.equals(old, now)) {
			return;
		}
		if (taken != null && Objects.equals(own, old) || taken == null && own == null) {
			mine.eSet(feature, now instanceof List<?> list ? List.copyOf(list) : now);
		} else {
			keep(taken == null ? Reason.UNKNOWN : Reason.CHANGED, mine, PackPart.feature(feature), Bilingual.same(String.valueOf(own)),
					Bilingual.same(String.valueOf(now)));
		}
	}

	@SuppressWarnings("unchecked")
	private void examples(EReference feature, Identified mine, @Nullable Identified taken, Identified offered) {
		List<EObject> own = (List<EObject>) mine.eGet(feature);
		List<EObject> now = (List<EObject>) offered.eGet(feature);
		List<EObject> old = taken == null ? List.of() : (List<EObject>) taken.eGet(feature);
		if (PackDiff.sameExamples(own, now) || taken != null && PackDiff.sameExamples(old, now)) {
			return;
		}
		if (PackDiff.sameExamples(own, old)) {
			own.clear();
			own.addAll(EcoreUtil.copyAll(now));
		} else {
			keep(taken == null ? Reason.UNKNOWN : Reason.CHANGED, mine, PackPart.feature(feature),
					Bilingual.same(String.valueOf(own.size())), Bilingual.same(String.valueOf(now.size())));
		}
	}

	private void place(Theory mine, Theory offered) {
		Theory taken = (Theory) baseOf.get(mine);
		Map<PlacementKey, @Nullable Category> own = PlacementKey.all(mine, null);
		Map<PlacementKey, @Nullable Category> now = PlacementKey.all(offered, null);
		Map<PlacementKey, @Nullable Category> old = taken == null ? Map.of() : PlacementKey.all(taken, successors);
		var places = new LinkedHashSet<>(now.keySet());
		places.addAll(old.keySet());
		for (PlacementKey place : places) {
			if (id(own, place).equals(id(now, place)) || id(old, place).equals(id(now, place))) {
				continue;
			}
			if (id(own, place).equals(id(old, place))) {
				set(mine, place, now.containsKey(place), now.get(place));
			} else {
				keep(taken == null ? Reason.UNKNOWN : Reason.CHANGED, mine, place.label(study, target), name(own.get(place)),
						name(now.get(place)));
			}
		}
	}

	/** Id of a category; two other texts for "nowhere" and for "nothing said". */
	private static String id(Map<PlacementKey, @Nullable Category> places, PlacementKey place) {
		Category there = places.get(place);
		return !places.containsKey(place) ? "" : there == null ? "-" : there.getId();
	}

	private static Bilingual name(@Nullable Category category) {
		return category == null ? PackPart.WORDS.text("unplaced") : PackPart.name(category);
	}

	private void set(Theory theory, PlacementKey place, boolean said, @Nullable Category offered) {
		List<Placement> placements = theory.getPlacements();
		Placement stated = placements.stream().filter(it -> PlacementKey.of(it, null).equals(place)).findFirst().orElse(null);
		if (!said) {
			placements.remove(stated);
			return;
		}
		Usage usage = ModelLists.find(study.getUsages(), place.usage()).orElse(null);
		Platform platform = place.platform().isEmpty() ? null : ModelLists.find(study.getPlatforms(), place.platform()).orElse(null);
		Category category = offered == null ? null : ModelLists.find(theory.getCategories(), offered.getId()).orElse(null);
		// A thing that the study deleted cannot be placed, nor can anything be placed there.
		if (usage == null || platform == null && !place.platform().isEmpty() || category == null && offered != null) {
			return;
		}
		if (stated == null) {
			stated = PalierFactory.eINSTANCE.createPlacement();
			stated.setUsage(usage);
			stated.setPlatform(platform);
			placements.add(stated);
		}
		stated.setCategory(category);
	}

	private void keep(Reason reason, Identified thing, Bilingual what, Bilingual own, Bilingual offered) {
		kept.add(new KeptDifference(reason, PackPart.of(thing), what, own, offered));
	}
}
