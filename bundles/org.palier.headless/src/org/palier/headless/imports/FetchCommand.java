// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.palier.detection.fetch.AccountToFetch;
import org.palier.detection.fetch.FetchFolder;
import org.palier.detection.fetch.FetchInUseException;
import org.palier.detection.fetch.FetchKind;
import org.palier.detection.fetch.FetchPlan;
import org.palier.detection.fetch.FetchedPosts;
import org.palier.detection.fetch.PostFetch;
import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.study.runs.StudyFolder;
import org.palier.web.WebPolicy;

import com.fasterxml.jackson.databind.node.ArrayNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run fetch STUDY --platform P --since DATE}: posts of the accounts of the census, asked for now. */
@Command(name = "fetch")
public final class FetchCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY")
	private Path path;

	@Option(names = "--platform", paramLabel = "PLATFORM", required = true)
	private String platform;

	@Option(names = "--since", paramLabel = "DATE", required = true)
	private String since;

	@Mixin
	private PrivacyOptions privacy;

	@Option(names = "--dry-run")
	private boolean dryRun;

	@Option(names = "--strict")
	private boolean strict;

	private final WebPolicy policy;
	private final Function<FetchPlan, PostFetch> fetches;

	/** One that asks the public web, when the machine allows it. */
	public FetchCommand(Console console) {
		// Waiting goes by the time of the machine, whatever time runs are given.
		this(console, WebPolicy.ofThisMachine(), plan -> PostFetch.of(plan, Clock.systemUTC()));
	}

	/** @param policy of the machine @param fetches how a plan is asked for */
	public FetchCommand(Console console, WebPolicy policy, Function<FetchPlan, PostFetch> fetches) {
		super(console);
		this.policy = policy;
		this.fetches = fetches;
	}

	@Override
	protected ExitCode run() throws Exception {
		FetchKind kind = FetchKind.of(platform).orElseThrow(() -> new RefusedException(ExitCode.USAGE, Console.text("fetch.platform", platform)));
		StudyFolder folder = StudyFolder.at(path);
		FetchPlan plan;
		try (var study = Console.toRead(folder, true)) {
			plan = FetchPlan.of(study.study(), kind, since());
			// The privacy terms that the import will need are checked before anybody waits.
			privacy.terms(study.study(), folder);
		}
		if (plan.accounts().isEmpty()) {
			throw new RefusedException(ExitCode.UNREADABLE, plan.noAccounts());
		}
		answer().put("platform", kind.id()).put("since", plan.since().toString()).put("accounts", plan.accounts().size());
		if (dryRun) {
			return tellPlan(plan);
		}
		Optional<Bilingual> forbidden = policy.forbidden();
		if (forbidden.isPresent()) {
			throw new RefusedException(ExitCode.USAGE, forbidden.get());
		}
		return fetch(plan, folder);
	}

	private ExitCode fetch(FetchPlan plan, StudyFolder folder) throws IOException, RefusedException {
		try (FetchFolder kept = FetchFolder.open(folder.path(), plan, Clock.systemUTC())) {
			if (kept.isTakenUp()) {
				console().say(Console.text("fetch.taken_up"));
			}
			FetchedPosts fetched = fetches.apply(plan).fetch(kept, new ConsoleProgress(console()));
			ArrayNode missed = answer().putArray("missed");
			fetched.missed().forEach(it -> missed.addObject().put("account", it.account().shown()).put("reason", it.reason().in(console().locale()))
					.put("later", it.later()));
			if (fetched.files().isEmpty()) {
				tell(Console.text("fetch.nothing", plan.accounts().size(), plan.since().toString()).in(locale()));
				fetched.missed().forEach(it -> tell("  " + it.sentence().in(locale())));
			} else {
				tell(new StudyImport(console(), folder).fetched(fetched, privacy), fetched);
			}
			kept.imported();
			return strict && !fetched.missed().isEmpty() ? ExitCode.FAULTS_FOUND : ExitCode.OK;
		} catch (FetchInUseException used) {
			throw new RefusedException(ExitCode.IN_USE, used.reason());
		}
	}

	private void tell(StudyImport.Outcome outcome, FetchedPosts fetched) {
		outcome.counts().forEach((name, count) -> answer().put(name, count));
		answer().put("rejectedFile", outcome.rejectedFile() == null ? null : outcome.rejectedFile().toString()).put("run", outcome.runId());
		ArrayNode remarks = answer().putArray("remarks");
		outcome.remarks().forEach(it -> remarks.add(Console.said(it, locale())));
		tell(Console.text("fetch.done", fetched.files().size(), fetched.plan().accounts().size(), fetched.plan().since().toString())
				.in(locale()));
		tell(outcome.sentence().in(locale()));
		outcome.remarks().forEach(it -> tell("  " + Console.said(it, locale())));
		if (outcome.rejectedFile() != null) {
			tell(Console.text("import.rejected_file", outcome.rejectedFile()).in(locale()));
		}
	}

	private ExitCode tellPlan(FetchPlan plan) {
		ArrayNode asked = answer().putArray("asked");
		tell(Console.text("fetch.would", plan.accounts().size()).in(locale()));
		for (AccountToFetch account : plan.accounts()) {
			asked.addObject().put("platform", account.platform()).put("handle", account.handle()).put("address", account.address());
			tell("  " + account.platform() + "\t" + account.handle() + "\t" + account.address());
		}
		return ExitCode.OK;
	}

	private LocalDate since() throws RefusedException {
		try {
			return LocalDate.parse(since.strip());
		} catch (DateTimeException none) {
			throw new RefusedException(ExitCode.USAGE, Console.text("date.bad", "--since", since));
		}
	}

	private Locale locale() {
		return console().locale();
	}
}
