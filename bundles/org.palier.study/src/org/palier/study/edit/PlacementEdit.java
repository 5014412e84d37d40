// SPDX-License-Identifier: EPL-2.0
package org.palier.study.edit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Category;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Placement;
import org.palier.model.Platform;
import org.palier.model.Theory;
import org.palier.model.Usage;

/**
 * Changes where a theory places usages. A usage moved on every platform keeps no exception for a single
 * one; a usage moved on one platform keeps its place on the others. No placement is left that says what
 * another says already, nor one that leaves unplaced what nothing places.
 */
public final class PlacementEdit {

	/**
	 * A usage to move, on one platform or on all.
	 *
	 * @param usage    the usage
	 * @param platform where; null for every platform
	 */
	public record Move(Usage usage, @Nullable Platform platform) {

		/** A usage is needed. */
		public Move {
			Objects.requireNonNull(usage);
		}
	}

	private final Theory theory;
	private final Wording wording = new Wording(PlacementEdit.class, "messages");

	/** @param theory whose placements change; it is part of the study that usages and platforms are part of */
	public PlacementEdit(Theory theory) {
		this.theory = Objects.requireNonNull(theory);
	}

	/**
	 * One edit that moves usages to a category.
	 *
	 * @param moves    what moves, one or more
	 * @param category a category of the theory; null leaves the usages unplaced
	 * @throws IllegalArgumentException for no moves, or a category of another theory
	 */
	public RecordedEdit move(List<Move> moves, @Nullable Category category) {
		if (moves.isEmpty() || category != null && category.eContainer() != theory) {
			throw new IllegalArgumentException("Cannot move " + moves + " to " + category);
		}
		List<Move> all = List.copyOf(moves);
		return new RecordedEdit(label(all, category), Root.members(theory, Literals.THEORY__PLACEMENTS),
				() -> all.forEach(move -> place(move, category)));
	}

	/** True when moving would change a placement. */
	public boolean changes(Move move, @Nullable Category category) {
		if (move.platform() != null) {
			return effective(move.usage(), move.platform()) != category;
		}
		return general(move.usage()) != category || theory.getPlacements().stream()
				.anyMatch(it -> it.getUsage() == move.usage() && it.getPlatform() != null);
	}

	private void place(Move move, @Nullable Category category) {
		List<Placement> placements = theory.getPlacements();
		if (move.platform() == null) {
			placements.removeAll(placements.stream()
					.filter(it -> it.getUsage() == move.usage() && (it.getPlatform() != null || category == null)).toList());
			if (category != null) {
				set(move, category);
			}
		} else if (category == general(move.usage())) {
			placements.removeAll(placements.stream().filter(it -> isOf(it, move)).toList());
		} else {
			set(move, category);
		}
	}

	private void set(Move move, @Nullable Category category) {
		Placement stated = theory.getPlacements().stream().filter(it -> isOf(it, move)).findFirst().orElse(null);
		if (stated == null) {
			stated = PalierFactory.eINSTANCE.createPlacement();
			stated.setUsage(move.usage());
			stated.setPlatform(move.platform());
			theory.getPlacements().add(place(move.usage()), stated);
		}
		stated.setCategory(category);
	}

	/** Behind the last placement of the usage, else at the end: a small difference in the file. */
	private int place(Usage usage) {
		for (int i = theory.getPlacements().size(); i > 0; i--) {
			if (theory.getPlacements().get(i - 1).getUsage() == usage) {
				return i;
			}
		}
		return theory.getPlacements().size();
	}

	/** Returns the category of a usage; null when it has none, or none on this platform. */
	private @Nullable Category effective(Usage usage, @Nullable Platform platform) {
		Optional<Placement> own = placement(usage, platform);
		return own.isPresent() ? own.get().getCategory() : general(usage);
	}

	private @Nullable Category general(Usage usage) {
		return placement(usage, null).map(Placement::getCategory).orElse(null);
	}

	private Optional<Placement> placement(Usage usage, @Nullable Platform platform) {
		return theory.getPlacements().stream().filter(it -> isOf(it, new Move(usage, platform))).findFirst();
	}

	private static boolean isOf(Placement placement, Move move) {
		return placement.getUsage() == move.usage() && placement.getPlatform() == move.platform();
	}

	private Bilingual label(List<Move> moves, @Nullable Category category) {
		Move first = moves.get(0);
		Object what = moves.size() == 1 ? Bilingual.of(first.usage().getName())
				: wording.text("usages", moves.size());
		String where = moves.stream().allMatch(it -> it.platform() == null) ? "" : ".platform";
		return category == null ? wording.text("unplace" + where, what, platform(first))
				: wording.text("place" + where, what, Bilingual.of(category.getName()), platform(first));
	}

	private static Bilingual platform(Move move) {
		Platform where = move.platform();
		return where == null ? Bilingual.EMPTY : Bilingual.of(where.getName());
	}
}
