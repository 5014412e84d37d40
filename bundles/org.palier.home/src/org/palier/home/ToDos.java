// SPDX-License-Identifier: EPL-2.0
package org.palier.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.palier.coding.resolved.ReadingPace;
import org.palier.findings.ReadingNeed;
import org.palier.home.Effort.Kind;
import org.palier.intake.imports.FileNews;
import org.palier.intake.imports.RememberedFile;
import org.palier.reports.content.FrontNumbers;

/**
 * The tasks that can be done today in a study, the cheapest first; tasks without a known time follow in the order of the
 * path.
 */
final class ToDos {

	private final HomeGround ground;
	private final List<ToDo> found = new ArrayList<>();

	ToDos(HomeGround ground) {
		this.ground = ground;
	}

	List<ToDo> all() {
		if (!ground.hasBodies()) {
			return List.of(new ToDo(Place.IMPORT_FILE, 1, HomeWords.WORDS.text("todo.import_file"), Optional.empty()));
		}
		ground.work().files().forEach(this::file);
		timed(Place.CELLS, ground.presences().unchecked(), Kind.CELL);
		timed(Place.USES, ground.pagesLeft(), Kind.PAGE);
		open(Place.IMPORT_POSTS, ground.writersMissing());
		open(Place.ATTRIBUTE, ground.others());
		open(Place.CODE, ground.own().nobody());
		Optional<SampleWork> sample = ground.work().sample();
		if (sample.isPresent()) {
			read(sample.get());
			open(Place.ADD_POSTS, sample.get().lacking());
			open(Place.DECIDE, sample.get().open());
		} else if (ground.own().machine() > 0) {
			draw(ground.own().posts());
		}
		open(Place.REPORT, ground.presences().all() > 0 && ground.work().report().filter(StudyWork.ReportWork::current).isEmpty() ? 1 : 0);
		return found.stream().sorted(Comparator.comparingLong((ToDo it) -> it.place() == Place.CHANGED_FILE ? 0
				: it.effort().map(Effort::minutes).orElse(Long.MAX_VALUE))).toList();
	}

	/** A file that is no longer as it was read: a person looks at what it says now, or says where it lies. */
	private void file(FileNews news) {
		String name = news.file().name();
		if (news.state() == RememberedFile.State.GONE) {
			found.add(new ToDo(Place.IMPORT_FILE, 1, HomeWords.WORDS.text("todo.file_gone", name, news.file().folder()), Optional.empty()));
		} else if (!news.reason().isEmpty()) {
			found.add(new ToDo(Place.IMPORT_FILE, 1, HomeWords.WORDS.text("todo.file_unread", name, news.reason()), Optional.empty()));
		} else if (news.cells() > 0) {
			found.add(new ToDo(Place.CHANGED_FILE, news.cells(), HomeWords.WORDS.text("todo.file_changed", name,
					FrontNumbers.count(news.cells()), news.cells()),
					Optional.empty()));
		}
	}

	private void timed(Place place, long number, Kind kind) {
		add(place, number, Optional.of(Effort.assumed(number, kind)));
	}

	/** A sample that may end at its margin is read to its end at most, and no further once the margin is reached. */
	private void read(SampleWork sample) {
		if (!sample.mayEnd()) {
			reading(Place.READ, sample.left(), sample.pace());
		} else if (sample.left() > 0 && !ground.isReached(sample)) {
			found.add(new ToDo(Place.READ, sample.left(),
					HomeWords.WORDS.text("todo.read.ends", HomeWords.counted("todo.read", sample.left()), sample.points()),
					Optional.of(Effort.reading(sample.left(), sample.pace()))));
		}
	}

	/** A first look: what it buys stands beside it, as on the first page of the report beside its larger sample. */
	private void draw(long posts) {
		var look = ReadingNeed.look(posts, ReadingPace.UNKNOWN);
		found.add(new ToDo(Place.DRAW, look.posts(), HomeWords.counted("todo.draw", look.posts(), look.points(posts)),
				Optional.of(Effort.reading(look.posts(), ReadingPace.UNKNOWN))));
	}

	private void reading(Place place, long number, ReadingPace pace) {
		add(place, number, Optional.of(Effort.reading(number, pace)));
	}

	private void open(Place place, long number) {
		add(place, number, Optional.empty());
	}

	private void add(Place place, long number, Optional<Effort> effort) {
		if (number > 0) {
			found.add(new ToDo(place, number, HomeWords.counted("todo." + place.id(), number), effort));
		}
	}
}
