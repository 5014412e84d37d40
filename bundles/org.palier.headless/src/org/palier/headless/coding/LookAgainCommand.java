// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.coding;

import java.nio.file.Path;
import java.util.List;

import org.palier.corpus.ChangedSince;
import org.palier.corpus.Post;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.study.ReleaseChoice;
import org.palier.intake.privacy.StudyGate;
import org.palier.study.runs.StudyFolder;

import com.fasterxml.jackson.databind.node.ArrayNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run look-again STUDY}: codes that hold of texts that are others by now. Changes nothing. */
@Command(name = "look-again")
public final class LookAgainCommand extends StudyCommand {

	private static final int MOST = 10_000;
	private static final int LONGEST = 60;

	@Parameters(paramLabel = "STUDY")
	private Path path;

	@Mixin
	private ReleaseChoice release;

	@Option(names = "--strict")
	private boolean strict;

	public LookAgainCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		try (var study = Console.toRead(StudyFolder.at(path), false)) {
			StudyGate gate = release.gate(study.study(), console().contributions().addressForms());
			List<ChangedSince> changed = study.postsNeeded().changedTexts(MOST);
			ArrayNode codings = answer().put("codings", changed.size()).put("posts", changed.stream().map(it -> it.post().key()).distinct().count())
					.put("release", gate.release().id()).putArray("list");
			tell(Console.text(changed.size() < MOST ? "look_again.done" : "look_again.most", changed.size()).in(console().locale()));
			for (ChangedSince each : changed) {
				Post post = gate.post(each.post().post(), each.post().runId());
				String then = gate.text(post.platform(), each.then());
				codings.addObject().put("platform", post.platform()).put("id", post.itemId()).put("address", post.url())
						.put("facet", each.coding().facet().id())
						.put("code", each.coding().value().text()).put("coder", each.coding().coder())
						.put("at", each.coding().at().toString()).put("then", then)
						.put("now", post.text());
				tell("  " + post.platform() + " " + post.itemId() + "  " + each.coding().coder() + ": " + each.coding().value().text()
						+ "  « " + shortened(then) + " » → « "
						+ shortened(post.text()) + " »");
			}
			return strict && !changed.isEmpty() ? ExitCode.FAULTS_FOUND : ExitCode.OK;
		}
	}

	private static String shortened(String text) {
		String line = text.replaceAll("\\s+", " ");
		return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
	}
}
