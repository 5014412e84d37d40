// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.coding;

import java.io.IOException;
import java.nio.file.Path;

import org.palier.codebook.theory.CodeLineage;
import org.palier.coding.handout.Fate;
import org.palier.coding.handout.PackageFile;
import org.palier.coding.handout.PackageMergePreview;
import org.palier.coding.handout.PackageMergePreview.Line;
import org.palier.coding.handout.PackageMergeRun;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.interviews.InterviewCoders;
import org.palier.interviews.handout.InterviewPackage;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run merge STUDY FILE}: takes what a coder said in a package back into the study. */
@Command(name = "merge")
public final class MergeCommand extends StudyCommand {

	@Parameters(index = "0", paramLabel = "STUDY")
	private Path path;

	@Parameters(index = "1", paramLabel = "FILE")
	private Path file;

	@Option(names = "--dry-run")
	private boolean dryRun;

	public MergeCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		StudyFolder folder = StudyFolder.at(path);
		if (InterviewPackage.isOne(file)) {
			new InterviewCoders(console(), folder, answer(), this::tell).merge(file, dryRun);
			return ExitCode.OK;
		}
		PackageFile.Content content = PackageFile.read(file);
		if (dryRun) {
			try (StudyOnDisk open = Console.toRead(folder, false)) {
				told(new PackageMergeRun(content, open.study(), CodeLineage.of(folder, open.study())).preview(open.postsNeeded()));
			}
		} else {
			try (StudyOnDisk open = console().toWrite(folder, "merge")) {
				open.postsNeeded();
				told(open.run(new PackageMergeRun(content, open.study(), CodeLineage.of(folder, open.study())), console().clock().instant(),
						new ConsoleProgress(console())));
			}
		}
		return ExitCode.OK;
	}

	private void told(PackageMergePreview merge) throws IOException {
		answer().put("set", merge.set()).put("coder", merge.coder()).put("recorded", !dryRun && merge.taken() > 0).put("posts", merge.posts())
				.put("complete", merge.complete()).put("codings", merge.lines().size()).put("taken", merge.taken())
				.put("differing_posts", merge.differing());
		ObjectNode fates = answer().putObject("fates");
		merge.counts().forEach((fate, lines) -> fates.put(fate.id(), lines));
		ArrayNode told = answer().putArray("lines");
		merge.lines().stream().filter(it -> it.fate() != Fate.NEW).forEach(it -> line(told.addObject(), it));
		tell(Console.text("merge.read", file, merge.coder(), merge.set(), merge.lines().size(), merge.complete(), merge.posts())
				.in(console().locale()));
		merge.counts().forEach((fate, lines) -> tell("  " + merge.text(fate).in(console().locale())));
		tell(Console.text("merge.differing", merge.differing()).in(console().locale()));
		tell(Console.text(merge.taken() == 0 ? "merge.nothing" : dryRun ? "merge.dry_run" : "merge.done", merge.taken(), path)
				.in(console().locale()));
	}

	private static void line(ObjectNode node, Line line) {
		node.put("place", line.code().place()).put("platform", line.platform()).put("item_id", line.itemId())
				.put("facet", line.code().facet().id())
				.put("value", line.code().value().text()).put("at", line.code().at().toString()).put("fate", line.fate().id());
		if (line.fate().isTaken() && !line.taken().code().value().equals(line.code().value())) {
			node.put("taken_as", line.taken().code().value().text());
		}
	}
}
