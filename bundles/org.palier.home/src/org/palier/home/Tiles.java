// SPDX-License-Identifier: EPL-2.0
package org.palier.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.palier.ground.text.Bilingual;
import org.palier.model.Reconstruction;
import org.palier.numbers.claims.ClaimEvidence;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.claims.LevelEvidence;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.CensusTally;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView.CategoryView;
import org.palier.reports.content.FrontLacks;
import org.palier.reports.content.FrontLevel;
import org.palier.reports.content.FrontNumbers;
import org.palier.reports.content.GovernmentShare;
import org.palier.reports.content.KeyFigure;
import org.palier.reports.content.Presences;
import org.palier.study.filter.Where;

/** The questions of home, each answered as far as a report would answer it. */
final class Tiles {

	/** A tile is calm: so many marks at most. */
	private static final int MARKS = 6;

	private final HomeGround ground;
	private final StudyView view;
	private final Presences presences;

	Tiles(HomeGround ground) {
		this.ground = ground;
		view = ground.view();
		presences = ground.presences();
	}

	/** None for a study without bodies: there is nothing to ask. */
	List<Tile> all() {
		if (!ground.hasBodies()) {
			return List.of();
		}
		if (Reconstruction.is(view.nature())) {
			return List.of(ofPart(governments()));
		}
		List<Tile> tiles = new ArrayList<>(List.of(present(), platforms(), uses()));
		ground.theory().ifPresent(theory -> {
			tiles.add(levels("page_levels", PyramidProfile.of(view, theory), ground.pages(), coveredPages(), Place.EXPLORE));
			tiles.add(levels("post_levels", PyramidProfile.ofPosts(view, theory), ground.writers(), coveredPosts(), Place.EXPLORE));
		});
		return tiles.stream().map(this::ofPart).toList();
	}

	/** Where a part of the study is looked at, what a tile counts says so. */
	private Tile ofPart(Tile tile) {
		Where where = view.lookBack().where();
		return where.isEmpty() ? tile : tile.covering(where.view().isEmpty() ? HomeWords.WORDS.text("covered.part", tile.covered().within())
				: HomeWords.WORDS.text("covered.view", tile.covered().within(), where.view()));
	}

	/** The tile of a reconstruction, whose published figures are of governments only. */
	private Tile governments() {
		List<GovernmentShare> shares = GovernmentShare.of(view);
		Coverage coverage = presences.evidence().coverage();
		if (shares.isEmpty()) {
			return refused("present", fewBodies(coverage), coverage, coveredCells(), Place.CELLS);
		}
		List<Mark> marks = shares.stream().limit(MARKS).map(it -> new Mark(it.government().name(), it.percent(), it.share(), "")).toList();
		return told("present", GovernmentShare.listed(shares), HomeWords.WORDS.text("detail.reconstructed"), marks, coverage,
				HomeWords.WORDS.text("covered.reconstructed"));
	}

	private Tile present() {
		ClaimEvidence evidence = presences.evidence();
		long here = presences.present();
		if (here > 0 && presences.isListOfFound()) {
			return told("present", HomeWords.counted("answer.found", here), HomeWords.WORDS.text("detail.found"), List.of(),
					evidence.coverage(), coveredCells());
		}
		if (!evidence.coverage().isEnough()) {
			return refused("present", fewBodies(evidence.coverage()), evidence.coverage(), coveredCells(), Place.CELLS);
		}
		long nowhere = presences.checked() - here;
		List<Mark> marks = new ArrayList<>();
		mark(marks, "mark.present", here, presences.agencies());
		mark(marks, "mark.nowhere", nowhere, presences.agencies());
		mark(marks, "mark.unknown", presences.agencies() - presences.checked(), presences.agencies());
		return told("present", HomeWords.counted("answer.of", here, presences.checked()), HomeWords.WORDS.text("detail.present"), marks,
				evidence.coverage(), coveredCells());
	}

	private void mark(List<Mark> marks, String key, long number, long all) {
		if (number > 0) {
			marks.add(new Mark(HomeWords.WORDS.text(key), FrontNumbers.count(number), (double) number / all, ""));
		}
	}

	private Tile platforms() {
		Coverage coverage = presences.evidence().coverage();
		List<Integer> largest = presences.largest();
		if (largest.isEmpty() || !presences.isListOfFound() && !coverage.isEnough()) {
			return refused("platforms", fewBodies(coverage), coverage, coveredCells(), Place.CELLS);
		}
		int first = largest.getFirst();
		boolean listed = presences.isListOfFound();
		Bilingual name = view.platforms().get(first).name();
		Bilingual number = FrontNumbers.count(presences.on(first));
		Bilingual answer = listed ? HomeWords.WORDS.text("answer.platform.found", name, number)
				: HomeWords.WORDS.text("answer.platform", name, number, FrontNumbers.count(presences.checkedOn(first)));
		List<Mark> marks = largest.stream().limit(MARKS).map(it -> new Mark(view.platforms().get(it).name(), FrontNumbers.count(presences.on(it)),
				(double) presences.on(it) / (listed ? presences.on(first) : presences.checkedOn(it)), view.platforms().get(it).color())).toList();
		return told("platforms", answer, HomeWords.WORDS.text(listed ? "detail.platforms.found" : "detail.platforms"), marks, coverage,
				coveredCells());
	}

	private Tile uses() {
		Coverage coverage = ground.pages();
		CensusTally tally = view.tally();
		long[] shown = IntStream.range(0, view.usages().size()).mapToLong(usage -> IntStream.range(0, view.platforms().size())
				.mapToLong(platform -> tally.showing(platform, usage, tally.counted())).sum()).toArray();
		List<Integer> most = IntStream.range(0, shown.length).filter(it -> shown[it] > 0).boxed()
				.sorted(Comparator.comparingLong((Integer it) -> -shown[it]).thenComparing(it -> it)).toList();
		if (most.isEmpty() || !coverage.isEnough()) {
			return refused("uses", few(coverage, "pages"), coverage, coveredPages(), Place.USES);
		}
		int first = most.getFirst();
		boolean alone = most.size() == 1 || shown[most.get(1)] < shown[first];
		Bilingual answer = alone ? HomeWords.sentence(HomeWords.WORDS.text("answer.use", view.usages().get(first).name(),
				FrontNumbers.count(shown[first]), FrontNumbers.count(coverage.read()))) : HomeWords.WORDS.text("answer.use.several");
		List<Mark> marks = most.stream().limit(MARKS).map(it -> new Mark(HomeWords.sentence(view.usages().get(it).name()),
				FrontNumbers.count(shown[it]), (double) shown[it] / coverage.read(), "")).toList();
		return new Tile("uses", answer, true, HomeWords.WORDS.text("detail.uses"), marks, coverage, coveredPages(), Place.EXPLORE);
	}

	private Tile levels(String id, PyramidProfile profile, Coverage read, Bilingual covered, Place place) {
		boolean posts = profile.posts().isPresent();
		if (profile.placed() == 0) {
			return refused(id, few(read, posts ? "posts" : "pages"), read, covered, posts ? Place.IMPORT_POSTS : Place.USES);
		}
		ClaimEvidence evidence = LevelEvidence.of(view, profile);
		List<Bilingual> names = profile.theory().categories().stream().map(CategoryView::plainName).toList();
		Optional<KeyFigure> lacks = new FrontLacks(posts, names, evidence).figure();
		if (lacks.isPresent()) {
			return refused(id, said(lacks.get()), evidence.coverage(), covered, posts ? Place.IMPORT_POSTS : Place.USES);
		}
		List<FrontLevel> levels = posts ? FrontLevel.ofPosts(view, profile) : FrontLevel.ofUsages(profile);
		if (posts && levels.stream().noneMatch(FrontLevel::hasRange)) {
			return refused(id, HomeWords.counted("lacks.posts.people", profile.placed()), evidence.coverage(), covered, Place.DRAW);
		}
		List<Mark> marks = levels.reversed().stream()
				.map(it -> new Mark(it.category().plainName(), FrontNumbers.percent(it), it.shown(), it.category().color())).toList();
		FrontLevel largest = levels.stream().max(Comparator.comparingDouble(FrontLevel::share)).orElseThrow();
		Bilingual answer = HomeWords
				.sentence(HomeWords.WORDS.text("answer.level", largest.category().plainName(), FrontNumbers.percent(largest)));
		return new Tile(id, answer, true, levelDetail(profile, largest), marks, evidence.coverage(), covered, place);
	}

	/** A sentence on the things behind the shares, and on their certainty. */
	private Bilingual levelDetail(PyramidProfile profile, FrontLevel largest) {
		if (profile.posts().isEmpty()) {
			return HomeWords.counted("detail.page_levels", profile.placed());
		}
		return HomeWords.sentence(
				HomeWords.WORDS.text(profile.corrected().isPresent() ? "detail.post_levels.corrected" : "detail.post_levels.people",
						FrontNumbers.range(largest.low(), largest.high()),
						FrontNumbers.count(profile.corrected().map(it -> it.coded()).orElse(profile.placed()))));
	}

	private static Bilingual said(KeyFigure figure) {
		return new Bilingual(figure.number().fr() + " " + figure.label().fr() + " " + figure.detail().fr(),
				figure.number().en() + " " + figure.label().en() + " " + figure.detail().en());
	}

	private static Bilingual fewBodies(Coverage coverage) {
		return HomeWords.counted("lacks.bodies", coverage.bodiesNeeded());
	}

	private static Bilingual few(Coverage coverage, String kind) {
		return coverage.bodies() == 0 ? HomeWords.WORDS.text("lacks." + kind + ".none")
				: coverage.hasBodies() ? HomeWords.counted("lacks." + kind, coverage.unitsNeeded())
				: HomeWords.counted("lacks." + kind + ".bodies", coverage.bodiesNeeded());
	}

	private Bilingual coveredCells() {
		return HomeWords.counted("covered.cells", presences.checked(), presences.agencies(), presences.cells() - presences.unchecked(),
				presences.cells());
	}

	private Bilingual coveredPages() {
		Coverage it = ground.pages();
		return HomeWords.counted("counted.uses", it.read(), it.units(), it.behind(), it.bodies());
	}

	private Bilingual coveredPosts() {
		Coverage it = ground.writers();
		return HomeWords.counted("covered.posts", it.units(), it.read(), it.behind(), it.bodies());
	}

	private static Tile told(String id, Bilingual answer, Bilingual detail, List<Mark> marks, Coverage coverage, Bilingual covered) {
		return new Tile(id, answer, true, detail, marks, coverage, covered, Place.EXPLORE);
	}

	private static Tile refused(String id, Bilingual lacks, Coverage coverage, Bilingual covered, Place place) {
		return new Tile(id, HomeWords.WORDS.text("answer.none"), false, lacks, List.of(), coverage, covered, place);
	}
}
