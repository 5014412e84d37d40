// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.palier.corpus.CorpusView;
import org.palier.corpus.PostFilter;
import org.palier.corpus.PostSaying;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CensusIds;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.OptionWord;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.model.FieldSubject;
import org.palier.model.FieldType;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.DeclaredField.Choice;
import org.palier.study.fields.DeclaredFields;
import org.palier.study.fields.FieldEdits;
import org.palier.study.fields.FieldRefusal;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyWriting;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run fields STUDY}: lists the own fields of a study, declares one and removes one. */
@Command(name = "fields")
public final class FieldsCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY")
	private Path path;

	@Option(names = "--add", paramLabel = "ID")
	private String added;

	@Option(names = "--name-fr", paramLabel = "NAME")
	private String nameFr = "";

	@Option(names = "--name-en", paramLabel = "NAME")
	private String nameEn = "";

	@Option(names = "--of", paramLabel = "SUBJECT")
	private String subject = FieldSubject.AGENCY.getLiteral();

	@Option(names = "--type", paramLabel = "TYPE")
	private String type = FieldType.TEXT.getLiteral();

	@Option(names = "--choices", paramLabel = "FR/EN;...")
	private String choices = "";

	@Option(names = "--remove", paramLabel = "ID")
	private String removed;

	@Option(names = "--yes")
	private boolean yes;

	public FieldsCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		if (added != null && removed != null) {
			throw new RefusedException(ExitCode.USAGE, Console.text("fields.both"));
		}
		StudyFolder folder = StudyFolder.at(path);
		if (added == null && removed == null) {
			Study study = folder.file().load();
			list(study, ofPosts(folder, DeclaredFields.of(study).of(FieldSubject.POST)));
		} else {
			change(folder);
		}
		return ExitCode.OK;
	}

	/** How many posts have a value of each field of posts: these lie in the corpus, with the runs that brought them. */
	private static Map<String, Long> ofPosts(StudyFolder folder, List<DeclaredField> fields) throws IOException {
		Map<String, Long> values = new HashMap<>();
		if (!fields.isEmpty()) {
			try (var open = Console.toRead(folder, false)) {
				Optional<CorpusView> posts = open.posts();
				for (DeclaredField each : posts.isPresent() ? fields : List.<DeclaredField>of()) {
					PostFilter saying = PostFilter.ALL.withOwn(List.of(PostSaying.anything(each.id())));
					values.put(each.id(), (long) posts.get().select(saying, List.of()).size());
				}
			}
		}
		return values;
	}

	private void list(Study study, Map<String, Long> ofPosts) {
		var edits = new FieldEdits(study);
		var array = answer().putArray("fields");
		for (DeclaredField field : DeclaredFields.of(study).all()) {
			long values = edits.values(field.id()) + ofPosts.getOrDefault(field.id(), 0L);
			var node = array.addObject().put("id", field.id()).put("of", field.subject().getLiteral()).put("type", field.type().getLiteral())
					.put("values", values).put("source", field.source().isEmpty() ? null : field.source());
			node.putObject("name").put("fr", field.name().fr()).put("en", field.name().en());
			var allowed = node.putArray("choices");
			field.choices().forEach(
					it -> allowed.addObject().put("id", it.id()).putObject("name").put("fr", it.name().fr()).put("en", it.name().en()));
			say(field.choices().isEmpty() ? "fields.line" : "fields.line_choices", field.id(), field.name(),
					DeclaredField.subjectName(field.subject()), field.typeName(), values, field.allowed());
		}
		var undeclared = answer().putArray("undeclared");
		for (String id : edits.undeclared()) {
			undeclared.addObject().put("id", id).put("values", edits.values(id));
			say("fields.undeclared", id, edits.values(id));
		}
		if (array.isEmpty() && undeclared.isEmpty()) {
			say("fields.none");
		}
	}

	private void change(StudyFolder folder) throws Exception {
		try (var writing = StudyWriting.open(folder, "palier run fields", new ConsoleProgress(console()))) {
			writing.remark().ifPresent(console()::say);
			var edits = new FieldEdits(writing.study());
			if (added != null) {
				RecordedEdit edit = edits.declare(asked());
				edit.run();
				writing.save();
				answer().put("added", added);
				say("fields.added", added);
				return;
			}
			List<DeclaredField> posts = DeclaredFields.of(writing.study()).of(FieldSubject.POST).stream()
					.filter(it -> it.id().equals(removed)).toList();
			RecordedEdit edit = edits.remove(removed);
			long values = edits.values(removed);
			answer().put("removed", removed).put("values", values);
			if (values > 0 && !yes) {
				throw new RefusedException(ExitCode.USAGE, Console.text("fields.sure", removed, values));
			}
			edit.run();
			writing.save();
			say("fields.removed", removed, values);
			if (!posts.isEmpty()) {
				say("fields.posts_keep", removed);
			}
		} catch (FieldRefusal refused) {
			throw new RefusedException(ExitCode.USAGE, refused.reason());
		}
	}

	private DeclaredField asked() throws RefusedException {
		var name = new Bilingual(nameFr.strip(), nameEn.strip());
		FieldSubject whose = new OptionWord<>("--of", FieldSubject.values(), FieldSubject::getLiteral, DeclaredField::subjectName).of(subject);
		FieldType kind = new OptionWord<>("--type", FieldType.values(), FieldType::getLiteral, DeclaredField::typeName).of(type);
		return new DeclaredField(added, name.isEmpty() ? Bilingual.same(added) : name, whose, kind, listed());
	}

	private List<Choice> listed() {
		var listed = new ArrayList<Choice>();
		for (String each : choices.split(";")) {
			if (!each.isBlank()) {
				int sign = each.indexOf('=');
				String names = each.substring(sign + 1).strip();
				int slash = names.indexOf('/');
				String fr = slash < 0 ? names : names.substring(0, slash).strip();
				String en = slash < 0 ? names : names.substring(slash + 1).strip();
				String id = sign < 0 ? CensusIds.of(en.isEmpty() ? fr : en) : each.substring(0, sign).strip();
				listed.add(new Choice(id, new Bilingual(fr, en)));
			}
		}
		return listed;
	}

	private void say(String sentence, Object... arguments) {
		tell(Console.text(sentence, arguments).in(console().locale()));
	}
}
