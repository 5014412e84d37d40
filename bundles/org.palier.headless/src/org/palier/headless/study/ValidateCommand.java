// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.study;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.palier.checks.Finding;
import org.palier.checks.Fixes;
import org.palier.checks.Fixes.Fixed;
import org.palier.checks.PostedOutOfLife;
import org.palier.checks.Severity;
import org.palier.checks.Validation;
import org.palier.checks.ValidationRule;
import org.palier.extensions.PartKind;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.study.attribution.Attribution;
import org.palier.study.history.PostsOutOfLife;
import org.palier.study.runs.BegunErasure;
import org.palier.study.runs.LogCheck;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyWriting;

import com.fasterxml.jackson.databind.node.ArrayNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run validate STUDY}: lists what is wrong or doubtful, and with --fix repairs what needs no person to decide. */
@Command(name = "validate")
public final class ValidateCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY")
	private Path study;

	@Mixin
	private PostsChoice posts;

	@Option(names = "--strict")
	private boolean strict;

	@Option(names = "--fix")
	private boolean fix;

	@Option(names = "--dry-run")
	private boolean dryRun;

	public ValidateCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		if (dryRun && !fix) {
			throw new RefusedException(ExitCode.USAGE, Console.text("validate.dry_run"));
		}
		if (fix) {
			tellFixed(dryRun ? preview() : repair());
		}
		List<Finding> findings;
		try (var open = Console.toRead(StudyFolder.at(study), posts.leftOut())) {
			// A study whose posts cannot be read is not sound.
			var there = open.posts();
			List<ValidationRule> rules = new ArrayList<>(console().contributions().of(PartKind.RULES).usable());
			if (there.isPresent()) {
				there.get().check();
				Attribution attribution = Attribution.of(open.study(), there.get(), console().contributions().addressForms());
				rules.add(new PostedOutOfLife(PostsOutOfLife.of(open.study(), attribution, there.get())));
			}
			findings = new Validation(rules).check(open.study(), today(), new ConsoleProgress(console()));
		}
		posts.tell(answer());
		var array = answer().putArray("findings");
		for (Finding finding : findings) {
			String message = Console.said(finding.message(), console().locale());
			array.addObject().put("rule", finding.rule()).put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
					.put("object", finding.key()).put("message", message).put("fixable", finding.fix().isPresent());
			tell(Console.text("validate." + finding.severity().name().toLowerCase(Locale.ROOT), message, finding.rule())
					.in(console().locale()));
		}
		List<BegunErasure> cutOff = BegunErasure.cutOff(StudyFolder.at(study));
		for (BegunErasure each : cutOff) {
			String message = Console.text("validate.cut_off", each.run()).in(console().locale());
			array.addObject().put("rule", "erasure").put("severity", "error").put("object", each.run()).put("message", message)
					.put("fixable", false);
			tell(Console.text("validate.error", message, "erasure").in(console().locale()));
		}
		List<LogCheck.Remark> changed = changed(array);
		tell(Console.text("validate.done", changed.size() + cutOff.size() + count(findings, Severity.ERROR), count(findings, Severity.WARNING),
				count(findings, Severity.INFO)).in(console().locale()));
		if (!cutOff.isEmpty() || !changed.isEmpty()) {
			return ExitCode.FAULTS_FOUND;
		}
		return strict && count(findings, Severity.ERROR) > 0 ? ExitCode.FAULTS_FOUND : ExitCode.OK;
	}

	private Fixes fixes() {
		return new Fixes(new Validation(console().contributions().of(PartKind.RULES).usable()));
	}

	/** The repairs as they would be made, on a copy that nobody saves. */
	private List<Fixed> preview() throws Exception {
		return fixes().make(StudyFolder.at(study).file().load(), today(), new ConsoleProgress(console()));
	}

	private List<Fixed> repair() throws Exception {
		try (var writing = StudyWriting.open(StudyFolder.at(study), "palier run validate", new ConsoleProgress(console()))) {
			writing.remark().ifPresent(console()::say);
			List<Fixed> made = fixes().make(writing.study(), today(), new ConsoleProgress(console()));
			if (!made.isEmpty()) {
				writing.save();
			}
			return made;
		}
	}

	private void tellFixed(List<Fixed> made) {
		answer().put("dryRun", dryRun);
		ArrayNode fixed = answer().putArray("fixed");
		for (Fixed each : made) {
			String message = each.message().in(console().locale());
			String done = each.done().in(console().locale());
			fixed.addObject().put("rule", each.rule()).put("object", each.object()).put("message", message).put("fix", done);
			tell(Console.text(dryRun ? "validate.would_fix" : "validate.fixed", done, message).in(console().locale()));
		}
		tell(Console.text(dryRun ? "validate.would_fix.count" : "validate.fixed.count", made.size()).in(console().locale()));
	}

	private LocalDate today() {
		return LocalDate.now(console().clock());
	}

	/** Tells what the log of the study says of its files. @return what is serious of it */
	private List<LogCheck.Remark> changed(ArrayNode array) throws Exception {
		List<LogCheck.Remark> serious = new ArrayList<>();
		for (LogCheck.Remark each : LogCheck.of(StudyFolder.at(study), console().clock().instant())) {
			String message = each.sentence().in(console().locale());
			array.addObject().put("rule", "log").put("severity", each.isSerious() ? "error" : "info").put("object", each.file())
					.put("message", message)
					.put("fixable", false);
			tell(Console.text(each.isSerious() ? "validate.error" : "validate.info", message, "log").in(console().locale()));
			if (each.isSerious()) {
				serious.add(each);
			}
		}
		return serious;
	}

	private static long count(List<Finding> findings, Severity severity) {
		return findings.stream().filter(it -> it.severity() == severity).count();
	}
}
