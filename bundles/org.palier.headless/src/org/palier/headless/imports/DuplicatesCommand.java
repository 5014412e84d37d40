// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.study.ReleaseChoice;
import org.palier.matching.Duplicates;
import org.palier.matching.Proposal;
import org.palier.matching.Reason;
import org.palier.matching.Thresholds;
import org.palier.model.Agencies;
import org.palier.model.Study;
import org.palier.numbers.view.StudyBodies;
import org.palier.register.duplicates.MergeRun;
import org.palier.study.attribution.AddressForms;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run duplicates STUDY}: says which agencies may be one, and merges those of at least a score. */
@Command(name = "duplicates")
public final class DuplicatesCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY")
	private Path study;

	@Option(names = "--accept", paramLabel = "SCORE")
	private Double accept;

	@Option(names = "--posts")
	private boolean posts;

	@Mixin
	private ReleaseChoice release;

	public DuplicatesCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		if (accept != null && !(accept >= Thresholds.OF_PALIER.proposed() && accept <= 1)) {
			throw new RefusedException(ExitCode.USAGE,
					Console.text("duplicates.bad_score", String.valueOf(accept), Thresholds.OF_PALIER.proposed()));
		}
		StudyFolder folder = StudyFolder.at(study);
		if (posts) {
			return posts(folder);
		}
		if (accept == null) {
			Study read = folder.file().load();
			show(read, StudyBodies.duplicates(read), List.of());
			return ExitCode.OK;
		}
		try (var open = console().censusToWrite(folder, "duplicates")) {
			Duplicates duplicates = StudyBodies.duplicates(open.study());
			List<Proposal> merged = duplicates.acceptable(accept);
			show(open.study(), duplicates, merged);
			if (!merged.isEmpty()) {
				open.run(new MergeRun(accept, merged, duplicates.proposals().size()), console().clock().instant(), new ConsoleProgress(console()));
			}
		}
		return ExitCode.OK;
	}

	/** Lists what agencies say on several accounts; the study stays as it is. */
	private ExitCode posts(StudyFolder folder) throws IOException, RefusedException {
		if (accept != null) {
			throw new RefusedException(ExitCode.USAGE, Console.text("duplicates.posts_accept"));
		}
		try (StudyOnDisk open = Console.toRead(folder, false)) {
			AddressForms forms = console().contributions().addressForms();
			new PostTwinsOutput(open, forms, release.gate(open.study(), forms)).write(answer(), this::tell, console().locale());
		}
		return ExitCode.OK;
	}

	private void show(Study read, Duplicates duplicates, List<Proposal> merged) {
		Locale locale = console().locale();
		Map<String, Bilingual> names = new HashMap<>();
		Agencies.of(read).forEach(it -> names.put(it.getId(), Bilingual.of(it.getName())));
		ArrayNode proposals = answer().put("agencies", names.size()).put("proposed", duplicates.proposals().size())
				.put("open", duplicates.open().size())
				.put("merged", merged.size()).putArray("proposals");
		tell(Console.text("duplicates.found", duplicates.proposals().size(), duplicates.open().size(), names.size()).in(locale));
		for (Proposal proposal : duplicates.proposals()) {
			boolean accepted = merged.contains(proposal);
			ObjectNode node = proposals.addObject().put("agency", proposal.going()).put("into", proposal.staying())
					.put("score", rounded(proposal.score()))
					.put("merged", accepted);
			tell(Console.text(accepted ? "duplicates.merged" : "duplicates.pair", proposal.score(), names.get(proposal.going()), proposal.going(),
					names.get(proposal.staying()), proposal.staying()).in(locale));
			ArrayNode reasons = node.putArray("reasons");
			for (Reason reason : proposal.reasons()) {
				reasons.addObject().put("weight", rounded(reason.weight())).put("text", reason.text().in(locale));
				tell("    " + Console.text("duplicates.reason", reason.weight(), reason.text()).in(locale));
			}
		}
		if (accept != null) {
			tell(Console.text("duplicates.done", merged.size()).in(locale));
		}
	}

	private static double rounded(double score) {
		return Math.round(score * 1000) / 1000.0;
	}
}
