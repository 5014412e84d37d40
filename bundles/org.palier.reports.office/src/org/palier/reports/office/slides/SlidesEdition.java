// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.office.slides;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;

import org.palier.ground.Progress;
import org.palier.reports.ReportTarget;
import org.palier.reports.choices.Edition;
import org.palier.reports.data.FixedZip;
import org.palier.reports.editions.EditionException;
import org.palier.reports.editions.EditionInputs;
import org.palier.reports.EditionWriter;
import org.palier.study.runs.Workshop;

/**
 * A report as slides (PowerPoint, PresentationML), 16:9: a finding each, at most 80 words, titles that outlines and screen readers find,
 * pictures as vectors with their alternative texts, and notes with what each number rests on. Thread-safe.
 */
public final class SlidesEdition implements EditionWriter {

	@Override
	public Edition edition() {
		return Edition.SLIDES;
	}

	@Override
	public List<Path> write(EditionInputs inputs, ReportTarget target, Progress progress) throws IOException {
		var plan = new SlidePlan(inputs);
		List<Slide> slides = plan.slides();
		if (slides.isEmpty()) {
			throw new EditionException(SlideWords.WORDS.text("none"));
		}
		Path file = target.edition(edition(), "pptx");
		try (var workshop = Workshop.temporary("palier-pptx")) {
			Path draft = workshop.folder().resolve("draft.pptx");
			try (var deck = new SlideDeck(inputs)) {
				for (Slide slide : slides) {
					progress.checkCancelled();
					new SlidePage(deck, slide).write(plan.footer());
				}
				deck.save(draft);
			}
			try (OutputStream out = Files.newOutputStream(file)) {
				FixedZip.copy(draft, out, inputs.content().manifest().at().atOffset(ZoneOffset.UTC).toLocalDateTime());
			}
		}
		return List.of(file);
	}
}
