// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.palier.files.Fact;
import org.palier.files.FileDialect;
import org.palier.files.ImportRequest;
import org.palier.files.PassedOn;
import org.palier.files.RowOutcome;
import org.palier.files.RowSink;
import org.palier.files.UnreadableFileException;
import org.palier.ground.Progress;
import org.palier.ground.options.PartOption;
import org.palier.ground.text.Bilingual;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.PostFact;
import org.palier.intake.imports.UncheckedImport;
import org.palier.study.runs.FileDigest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The posts that services gave: a file an account, and an index of these files, which the study names as its source.
 *
 * @param plan what was asked for
 * @param index the file that lists the files
 * @param files the file of each account
 * @param missed accounts with no posts, or not all of them
 */
public record FetchedPosts(FetchPlan plan, Path index, List<Of> files, List<Missed> missed) {

	/** The parameter of a manifest with the first day of the posts; its presence says that the posts were fetched. */
	public static final String SINCE = "fetched-since";

	/** Copies its lists. */
	public FetchedPosts {
		files = List.copyOf(files);
		missed = List.copyOf(missed);
	}

	/** The file of one account. */
	public record Of(AccountToFetch account, Path file) {
	}

	/**
	 * An account whose posts were not fetched, or not all of them.
	 *
	 * @param reason in a sentence
	 * @param later  true when asking another time may get it
	 */
	public record Missed(AccountToFetch account, Bilingual reason, boolean later) {

		/** For a reader. */
		public Bilingual sentence() {
			return PatientClient.WORDS.text(later ? "missed.later" : "missed", account.shown(), reason);
		}
	}

	static FetchedPosts of(FetchPlan plan, FetchFolder folder, List<Missed> missed) throws IOException {
		List<Of> files = new ArrayList<>();
		ObjectNode list = PatientClient.JSON.createObjectNode().put("platform", plan.kind().id()).put("since", plan.since().toString())
				.put("begun", folder.begun().toString());
		ArrayNode accounts = list.putArray("accounts");
		for (AccountToFetch account : plan.accounts()) {
			Path file = folder.file(account);
			ObjectNode one = accounts.addObject().put("account", account.shown());
			if (file != null) {
				files.add(new Of(account, file));
				FileDigest digest = FileDigest.of(file, String.valueOf(file.getFileName()));
				one.put("bytes", digest.bytes()).put("sha256", digest.sha256());
			}
		}
		Files.writeString(folder.index(), list.toPrettyString());
		return new FetchedPosts(plan, folder.index(), files, missed);
	}

	/** The request to import the posts. */
	public ImportRequest request() {
		return ImportRequest.of(index);
	}

	/** Reads all of it as one file. @param reader the importer of the kind */
	public Importer importer(Importer reader) {
		return new Together(reader, this);
	}

	/** Rows of all files, those from before the day left out. */
	private record Together(Importer reader, FetchedPosts fetched) implements Importer {

		@Override
		public String id() {
			return reader.id();
		}

		@Override
		public Bilingual name() {
			return reader.name();
		}

		@Override
		public Bilingual description() {
			return reader.description();
		}

		@Override
		public List<PartOption> options() {
			return List.of(PartOption.text(SINCE, PatientClient.WORDS.text("since"), PatientClient.WORDS.text("since"),
					fetched.plan().since().toString()));
		}

		@Override
		public boolean bringsPosts() {
			return true;
		}

		@Override
		public boolean recognises(ImportRequest request) {
			return request.file().equals(fetched.index());
		}

		@Override
		public void read(ImportRequest request, CensusDirectory directory, RowSink sink, Progress progress) throws IOException {
			var rows = new Since(sink, fetched.plan().since());
			int done = 0;
			for (Of each : fetched.files()) {
				progress.checkCancelled();
				AccountToFetch account = each.account();
				String named = fetched.plan().kind() == FetchKind.FEED && !account.address().isEmpty() ? account.address() : account.shown();
				try {
					var asked = new UncheckedImport(each.file(), Optional.empty(), Optional.empty(),
							Map.of("platform", account.platform(), "account", named));
					reader.read(asked.asFarAsTakenBy(reader),
							directory, rows, progress.part(done++, fetched.files().size()));
				} catch (UnreadableFileException none) {
					sink.remark(PatientClient.WORDS.text("missed", account.shown(), none.reason()));
				}
			}
			rows.end();
			fetched.missed().forEach(it -> sink.remark(it.sentence()));
		}
	}

	/** One header for all files, each remark once, and no post from before a day. */
	private static final class Since extends PassedOn {

		private final Instant since;
		private final Set<Bilingual> remarks = new LinkedHashSet<>();
		private boolean begun;
		private boolean headed;
		private long before;

		Since(RowSink next, LocalDate since) {
			super(next);
			this.since = since.atStartOfDay().toInstant(ZoneOffset.UTC);
		}

		@Override
		public void dialect(FileDialect dialect) {
			if (!begun) {
				super.dialect(dialect);
				begun = true;
			}
		}

		@Override
		public void header(List<String> columns) {
			if (!headed) {
				super.header(columns);
				headed = true;
			}
		}

		@Override
		public void row(RowOutcome outcome) {
			if (outcome instanceof RowOutcome.Accepted row && !row.facts().isEmpty() && row.facts().stream().allMatch(this::isBefore)) {
				before++;
			} else {
				super.row(outcome);
			}
		}

		private boolean isBefore(Fact fact) {
			Instant at = fact instanceof PostFact post ? post.post().createdAt() : null;
			return at != null && at.isBefore(since);
		}

		@Override
		public void remark(Bilingual remark) {
			if (remarks.add(remark)) {
				super.remark(remark);
			}
		}

		void end() {
			if (!headed) {
				super.header(List.of());
			}
			if (before > 0) {
				super.remark(PatientClient.WORDS.text("before", before, LocalDate.ofInstant(since, ZoneOffset.UTC).toString()));
			}
		}
	}
}
