// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

import org.palier.extensions.Contributions;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Remedy;
import org.palier.ground.text.Wording;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.StudyWriting;

/**
 * The things that every command works with.
 *
 * @param contributions parts installed
 * @param version       version of the program
 * @param clock         time of runs
 * @param locale        language of messages
 * @param out           results, and nothing else
 * @param err           progress and messages
 * @param log           takes manifests of runs that leave a study as it is
 * @param interruption  whether somebody asked to stop
 */
public record Console(Contributions contributions, String version, Clock clock, Locale locale, PrintWriter out,
		PrintWriter err, RunLog.ManifestSink log, Interruption interruption) {

	/** One that records runs in their study. */
	public Console(Contributions contributions, String version, Clock clock, Locale locale, PrintWriter out, PrintWriter err) {
		this(contributions, version, clock, locale, out, err, StudyFolder::record, new Interruption());
	}

	/** This one with messages in a language. */
	public Console speaking(Locale language) {
		return new Console(contributions, version, clock, language, out, err, log, interruption);
	}

	/** Name of the user of a study, for others who wait for it. */
	private static final String PROCESS = "palier run";

	static final Wording WORDS = new Wording(Console.class, "messages");

	/** A sentence for the person at the terminal. */
	public void say(Bilingual sentence) {
		err.println(said(sentence, locale));
		err.flush();
	}

	/** Returns a sentence for the command line, with the option or the command that is its remedy. */
	public static String said(Bilingual sentence, Locale locale) {
		Remedy remedy = sentence.remedy();
		return remedy == null ? sentence.in(locale)
				: sentence.in(locale) + " " + text("remedy", remedy.in(locale)).in(locale);
	}

	/** Where manifests of runs go. */
	public RunLog runs() {
		return new RunLog(version, log);
	}

	/**
	 * Opens a study to change it, and says what there is to say of its lock.
	 *
	 * @param command its name, for others who wait meanwhile
	 * @throws IOException as {@link StudyOnDisk#toWrite}
	 */
	public StudyOnDisk toWrite(StudyFolder folder, String command) throws IOException {
		return toWrite(folder, command, StudyWriting.PATIENCE);
	}

	/** Opens a study like {@link #toWrite(StudyFolder, String)}. @param patience how long to wait for others at most */
	public StudyOnDisk toWrite(StudyFolder folder, String command, Duration patience) throws IOException {
		StudyOnDisk open = StudyOnDisk.toWrite(folder, PROCESS + " " + command, runs(), patience, new ConsoleProgress(this));
		open.remarks().forEach(this::say);
		return open;
	}

	/** Opens a study as {@link #toWrite}, for a command that looks at no posts. */
	public StudyOnDisk censusToWrite(StudyFolder folder, String command) throws IOException {
		StudyOnDisk open = StudyOnDisk.censusToWrite(folder, PROCESS + " " + command, runs(), new ConsoleProgress(this));
		open.remarks().forEach(this::say);
		return open;
	}

	/** Opens a study to read it. @param withoutPosts the census alone @throws IOException as {@link StudyOnDisk#toRead} */
	public static StudyOnDisk toRead(StudyFolder folder, boolean withoutPosts) throws IOException {
		return StudyOnDisk.toRead(folder, PROCESS, withoutPosts);
	}

	/** Opens a study as {@link #toRead}, for a command that reads for long, see {@link StudyOnDisk#toReadLong}. */
	public static StudyOnDisk toReadLong(StudyFolder folder, boolean withoutPosts) throws IOException {
		return StudyOnDisk.toReadLong(folder, PROCESS, withoutPosts);
	}

	/**
	 * Opens a study as {@link #toRead}, to ask now and then, see {@link StudyOnDisk#toAsk}.
	 *
	 * @param command its name, for others who wait meanwhile
	 */
	public static StudyOnDisk toAsk(StudyFolder folder, String command) throws IOException {
		return StudyOnDisk.toAsk(folder, PROCESS + " " + command);
	}

	/** Opens a study as {@link #toRead}, to make numbers again, see {@link StudyOnDisk#toCompare}. */
	public static StudyOnDisk toCompare(StudyFolder folder, boolean withoutPosts) throws IOException {
		return StudyOnDisk.toCompare(folder, PROCESS, withoutPosts);
	}

	/** A sentence of this bundle. */
	public static Bilingual text(String key, Object... arguments) {
		return WORDS.text(key, arguments);
	}
}
