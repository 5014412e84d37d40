// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.theory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.palier.codebook.theory.PackDifference.Kind;
import org.palier.ground.text.Bilingual;
import org.palier.model.Category;
import org.palier.model.Identified;
import org.palier.model.LocalizedText;
import org.palier.model.OwnField;
import org.palier.model.PalierPackage;
import org.palier.model.Placement;
import org.palier.model.Study;
import org.palier.model.Theory;

/** Walks through two versions side by side and notes what differs; used once. */
final class PackDiff {

	private static final PalierPackage MODEL = PalierPackage.eINSTANCE;

	private final EObject before;
	private final EObject after;
	private final Successors successors;
	private final List<PackDifference> found = new ArrayList<>();

	/** @param before pack or study; after likewise @param successors what ids of the earlier one are called in the later one */
	PackDiff(EObject before, EObject after, Successors successors) {
		this.before = before;
		this.after = after;
		this.successors = successors;
	}

	List<PackDifference> run() {
		for (String shelf : ModelLists.NAMES) {
			shelf(shelf, ofPacks(before, shelf), ofPacks(after, shelf));
		}
		return found;
	}

	/** Without fields that a study declared itself: they are no part of any pack. */
	private static List<Identified> ofPacks(EObject owner, String shelf) {
		return ModelLists.of(owner, shelf).stream()
				.filter(it -> !(owner instanceof Study && it instanceof OwnField field && field.getSource() == null)).toList();
	}

	private void shelf(String name, List<Identified> old, List<Identified> now) {
		Map<Identified, Identified> pairs = new LinkedHashMap<>();
		for (Identified one : old) {
			String id = successors.idOf(name, one.getId());
			Identified other = ModelLists.find(now, id).orElse(null);
			if (other == null) {
				add(Kind.REMOVED, one, Bilingual.EMPTY, PackPart.name(one), Bilingual.EMPTY);
				continue;
			}
			if (!id.equals(one.getId())) {
				add(Kind.REPLACED, other, PackPart.WORDS.text("feature.id"), Bilingual.same(one.getId()), Bilingual.same(id));
			}
			// If several became one, the first is compared with it.
			if (!pairs.containsValue(other)) {
				pairs.put(one, other);
			}
		}
		for (Identified other : now) {
			Identified one = pairs.entrySet().stream().filter(it -> it.getValue() == other).map(Map.Entry::getKey).findFirst()
					.orElse(null);
			if (one != null) {
				features(one, other);
			} else if (old.stream().noneMatch(it -> successors.idOf(name, it.getId()).equals(other.getId()))) {
				add(Kind.ADDED, other, Bilingual.EMPTY, Bilingual.EMPTY, PackPart.name(other));
			}
		}
		moves(List.copyOf(pairs.keySet()), pairs, now);
	}

	/** The things that have another place, among those that both versions have: the fewest that must be moved. */
	private void moves(List<Identified> old, Map<Identified, Identified> pairs, List<Identified> now) {
		List<Identified> order = old.stream().map(pairs::get).toList();
		List<Identified> kept = now.stream().filter(pairs::containsValue).toList();
		Set<Identified> still = longestRun(order, kept);
		for (Identified thing : kept) {
			if (!still.contains(thing)) {
				add(Kind.MOVED, thing, PackPart.WORDS.text("feature.place"), Bilingual.same(String.valueOf(order.indexOf(thing) + 1)),
						Bilingual.same(String.valueOf(kept.indexOf(thing) + 1)));
			}
		}
	}

	private static Set<Identified> longestRun(List<Identified> one, List<Identified> other) {
		int[][] length = new int[one.size() + 1][other.size() + 1];
		for (int i = one.size() - 1; i >= 0; i--) {
			for (int j = other.size() - 1; j >= 0; j--) {
				length[i][j] = one.get(i) == other.get(j) ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
			}
		}
		Set<Identified> run = new LinkedHashSet<>();
		int i = 0;
		int j = 0;
		while (i < one.size() && j < other.size()) {
			if (one.get(i) == other.get(j)) {
				run.add(one.get(i++));
				j++;
			} else if (length[i + 1][j] >= length[i][j + 1]) {
				i++;
			} else {
				j++;
			}
		}
		return run;
	}

	private void features(Identified one, Identified other) {
		for (EStructuralFeature feature : other.eClass().getEAllStructuralFeatures()) {
			switch (feature) {
			case EAttribute it when it == MODEL.getIdentified_Id() || it == MODEL.getOwnField_Source() || it.isDerived() -> {
				// Paired by it; or where a study has it from.
			}
			case EAttribute it -> value(it, one, other);
			case EReference it when it.getEReferenceType() == MODEL.getLocalizedText() -> text(it, one, other);
			case EReference it when it.getEReferenceType() == MODEL.getExample() -> examples(it, one, other);
			case EReference it when it.getEReferenceType() == MODEL.getPlacement() -> placements((Theory) one, (Theory) other);
			case EReference it when it.getEReferenceType() == MODEL.getCategory() -> shelf("levels", ModelLists.of(one, it.getName()),
					ModelLists.of(other, it.getName()));
			case EReference it when it.getEReferenceType() == MODEL.getFieldChoice() -> shelf("choices", ModelLists.of(one, it.getName()),
					ModelLists.of(other, it.getName()));
			default -> throw new IllegalStateException("Not compared: " + feature.getName());
			}
		}
	}

	private void text(EReference feature, Identified one, Identified other) {
		Bilingual old = Bilingual.of((LocalizedText) one.eGet(feature));
		Bilingual now = Bilingual.of((LocalizedText) other.eGet(feature));
		Kind kind = feature.getName().equals("name") ? Kind.RENAMED : Kind.TEXT;
		if (!old.fr().equals(now.fr())) {
			add(kind, other, PackPart.WORDS.text("in_french", PackPart.feature(feature)), Bilingual.same(old.fr()), Bilingual.same(now.fr()));
		}
		if (!old.en().equals(now.en())) {
			add(kind, other, PackPart.WORDS.text("in_english", PackPart.feature(feature)), Bilingual.same(old.en()), Bilingual.same(now.en()));
		}
	}

	private void value(EAttribute feature, Identified one, Identified other) {
		if (!Objects.equals(one.eGet(feature), other.eGet(feature))) {
			add(Kind.VALUE, other, PackPart.feature(feature), shown(feature, one), shown(feature, other));
		}
	}

	private static Bilingual shown(EAttribute feature, Identified thing) {
		Object value = thing.eGet(feature);
		return switch (value) {
		case null -> Bilingual.EMPTY;
		case Boolean yes -> PackPart.WORDS.text(yes ? "yes" : "no");
		case List<?> list -> Bilingual.same(String.join(", ", list.stream().map(String::valueOf).toList()));
		default -> Bilingual.same(value.toString());
		};
	}

	private void examples(EReference feature, Identified one, Identified other) {
		List<?> old = (List<?>) one.eGet(feature);
		List<?> now = (List<?>) other.eGet(feature);
		if (!sameExamples(old, now)) {
			add(Kind.EXAMPLES, other, PackPart.feature(feature), Bilingual.same(String.valueOf(old.size())),
					Bilingual.same(String.valueOf(now.size())));
		}
	}

	@SuppressWarnings("unchecked")
	static boolean sameExamples(List<?> one, List<?> other) {
		return EcoreUtil.equals((List<EObject>) one, (List<EObject>) other);
	}

	private void placements(Theory one, Theory other) {
		Map<PlacementKey, @Nullable Category> old = PlacementKey.all(one, successors);
		Map<PlacementKey, @Nullable Category> now = PlacementKey.all(other, null);
		var places = new LinkedHashSet<>(now.keySet());
		places.addAll(old.keySet());
		for (PlacementKey place : places) {
			Category from = old.get(place);
			Category to = now.get(place);
			boolean same = from == null || to == null ? from == to && old.containsKey(place) == now.containsKey(place)
					: from.getId().equals(to.getId());
			if (!same) {
				add(Kind.PLACED, other, place.label(after, before), where(old, place), where(now, place));
			}
		}
	}

	private static Bilingual where(Map<PlacementKey, @Nullable Category> places, PlacementKey place) {
		Category category = places.get(place);
		return category == null ? PackPart.WORDS.text("unplaced") : PackPart.name(category);
	}

	private void add(Kind kind, Identified thing, Bilingual what, Bilingual old, Bilingual now) {
		found.add(new PackDifference(kind, PackPart.of(thing), what, old, now));
	}

	/** Where a placement is: a usage, on a platform or, for the empty string, on all. */
	record PlacementKey(String usage, String platform) {

		/** @param successors what ids are called in the other version; null to leave them */
		static Map<PlacementKey, @Nullable Category> all(Theory theory, @Nullable Successors successors) {
			Map<PlacementKey, @Nullable Category> all = new LinkedHashMap<>();
			for (Placement placement : theory.getPlacements()) {
				all.putIfAbsent(of(placement, successors), placement.getCategory());
			}
			return all;
		}

		static PlacementKey of(Placement placement, @Nullable Successors successors) {
			String usage = placement.getUsage().getId();
			String platform = placement.getPlatform() == null ? "" : placement.getPlatform().getId();
			return successors == null ? new PlacementKey(usage, platform)
					: new PlacementKey(successors.idOf("usages", usage), platform.isEmpty() ? "" : successors.idOf("platforms", platform));
		}

		Bilingual label(EObject... owners) {
			Bilingual name = name("usages", usage, owners);
			return platform.isEmpty() ? name : PackPart.WORDS.text("usage_on", name, name("platforms", platform, owners));
		}

		private static Bilingual name(String shelf, String id, EObject... owners) {
			for (EObject owner : owners) {
				var thing = ModelLists.find(ModelLists.of(owner, shelf), id);
				if (thing.isPresent()) {
					return PackPart.name(thing.get());
				}
			}
			return Bilingual.same(id);
		}
	}
}
