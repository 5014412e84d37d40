// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.StudyView.PlatformView;
import org.palier.numbers.view.TheoryView;
import org.palier.numbers.view.TheoryView.CategoryView;

/** Whether two studies mean the same by a level: the same levels in the same order, the same usages, and each usage on the same level. */
final class SameCodebook {

	private final StudyView now;
	private final StudyView then;

	SameCodebook(StudyView now, StudyView then) {
		this.now = now;
		this.then = then;
	}

	/** The theory of the same id in the earlier study. */
	Optional<TheoryView> before(TheoryView theory) {
		return then.theories().stream().filter(it -> it.id().equals(theory.id())).findFirst();
	}

	/** Why levels of a theory cannot be compared; empty where they can. */
	Optional<Bilingual> refusal(TheoryView theory) {
		Optional<TheoryView> before = before(theory);
		if (before.isEmpty() || !levels(theory).equals(levels(before.get()))) {
			return Optional.of(FindingWords.WORDS.text("unlike.levels", theory.name()));
		}
		Set<String> usages = new TreeSet<>(ids(now));
		Set<String> others = new TreeSet<>(ids(then));
		if (!usages.equals(others)) {
			Set<String> alone = new TreeSet<>(usages);
			alone.removeAll(others);
			others.removeAll(usages);
			alone.addAll(others);
			return Optional.of(FindingWords.WORDS.text("unlike.usages", named(alone)));
		}
		Set<String> moved = ids(now).stream().filter(it -> isElsewhere(theory, before.get(), it)).collect(Collectors.toCollection(TreeSet::new));
		return moved.isEmpty() ? Optional.empty() : Optional.of(FindingWords.WORDS.text("unlike.placed", named(moved)));
	}

	private boolean isElsewhere(TheoryView theory, TheoryView before, String usage) {
		int here = ids(now).indexOf(usage);
		int there = ids(then).indexOf(usage);
		List<String> platforms = then.platforms().stream().map(PlatformView::id).toList();
		for (int platform = 0; platform < now.platforms().size(); platform++) {
			int other = platforms.indexOf(now.platforms().get(platform).id());
			if (other >= 0 && theory.categoryOf(here, platform) != before.categoryOf(there, other)) {
				return true;
			}
		}
		return false;
	}

	private static List<String> levels(TheoryView theory) {
		return theory.categories().stream().map(CategoryView::id).toList();
	}

	private static List<String> ids(StudyView view) {
		return view.usages().stream().map(StudyView.Named::id).toList();
	}

	private Bilingual named(Set<String> usages) {
		return Bilingual.joined(usages.stream().map(this::name).toList(), ", ");
	}

	private Bilingual name(String usage) {
		List<StudyView.Named> all = ids(now).contains(usage) ? now.usages() : then.usages();
		return all.stream().filter(it -> it.id().equals(usage)).findFirst().orElseThrow().name();
	}
}
