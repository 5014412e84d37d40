// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.coding;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

import org.palier.coding.sets.AddRun;
import org.palier.coding.sets.CodingSets;
import org.palier.corpus.CorpusView;
import org.palier.corpus.PostSelection;
import org.palier.corpus.SetPost;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.intake.privacy.StudyGate.Release;
import org.palier.intake.privacy.StudyGate;
import org.palier.model.CodingSet;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.Attribution;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Adds posts to a sample of a study.
 *
 * @param console where it is told
 * @param folder  of the study
 * @param answer  for scripts
 * @param tell    a line for a person
 */
record SampleGrowth(Console console, StudyFolder folder, ObjectNode answer, Consumer<String> tell) {

	/**
	 * Adds.
	 *
	 * @param name   of the sample
	 * @param count  how many of the next posts; empty for those that came since the draw
	 * @param record whether it is written
	 */
	void add(String name, Optional<Integer> count, boolean record) throws IOException {
		AddressForms forms = console.contributions().addressForms();
		Instant now = console.clock().instant();
		try (StudyOnDisk open = record ? console.toWrite(folder, "sample") : Console.toRead(folder, false)) {
			CorpusView posts = open.postsNeeded();
			CodingSet set = new CodingSets(open.study()).named(name);
			var run = new AddRun(set, count, open.study(), Attribution.of(open.study(), posts, forms), posts);
			var gate = new StudyGate(open.study(), forms, set.isIdentified() ? Release.IDENTIFIED : Release.REDACTED);
			var progress = new ConsoleProgress(console);
			told(record ? open.run(run, now, progress) : run.draw(posts, progress), posts, gate, count.isEmpty());
		}
		tell.accept(Console.text(record ? "sample.recorded" : "sample.dry_run", folder.file().path()).in(console.locale()));
	}

	private void told(AddRun.Outcome drawn, CorpusView view, StudyGate gate, boolean newcomers) throws IOException {
		answer.put("name", drawn.name()).put("added", drawn.posts().size()).put("before", drawn.before()).put("frame", drawn.frame())
				.put("newcomers", newcomers);
		ArrayNode strata = answer.putArray("strata");
		drawn.parts().forEach(it -> strata.addObject().put("key", it.key()).put("posts", it.posts()).put("drawn", it.drawn()));
		ArrayNode posts = answer.putArray("posts");
		for (SetPost it : drawn.posts()) {
			var post = view.page(PostSelection.of(it.post()), 0, 1).getFirst().post();
			ObjectNode node = posts.addObject().put("place", it.place()).put("platform", post.platform())
					.put("item_id", gate.named(post, "").itemId())
					.put("stratum", it.stratum());
			node.put("probability", it.probability());
			ArrayNode who = node.putArray("coders");
			drawn.dealt().coders(it.place()).forEach(who::add);
		}
		tell.accept(Console.text(newcomers ? "sample.newcomers" : "sample.added", drawn.name(), drawn.posts().size(),
				drawn.before() + drawn.posts().size(), drawn.frame()).in(console.locale()));
		drawn.parts().stream().filter(it -> !it.key().isEmpty())
				.forEach(it -> tell.accept("  " + it.key() + "  " + it.drawn() + " / " + it.posts()));
		drawn.gain().ifPresent(it -> {
			answer.put("gain", it.in(console.locale()));
			tell.accept(it.in(console.locale()));
		});
	}
}
