// SPDX-License-Identifier: EPL-2.0
package org.palier.files.records;

import java.io.CharConversionException;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.palier.files.FileDialect;
import org.palier.files.ImportRequest;
import org.palier.files.RowSink;
import org.palier.files.UnreadableFileException;
import org.palier.files.packed.PackedFile;
import org.palier.files.packed.Part;
import org.palier.ground.Progress;
import org.palier.ground.text.Wording;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

/**
 * A file of records of JSON, or an archive of such files, opened. One thread uses it.
 * <p> A record that cannot be read is rejected by itself. Such a record is no JSON, is longer than 32 MB, is nested deeper
 * than 200 times, or has a member twice. A file whose list breaks off or breaks the rules of JSON is refused.
 */
public final class RecordFile implements Closeable {

	/** The only column of a file of records, as those see it who write back what was left out. */
	public static final String COLUMN = "record";

	static final Wording WORDS = new Wording(RecordFile.class, "messages");
	static final int LONGEST = 32 << 20;

	private final ImportRequest request;
	private final PackedFile packed;
	private final int longest;
	private long records;
	private long replaced;

	private RecordFile(ImportRequest request, PackedFile packed, int longest) {
		this.request = request;
		this.packed = packed;
		this.longest = longest;
	}

	/**
	 * Opens a file.
	 *
	 * @param wanted which files of an archive are, by their path in it
	 * @throws UnreadableFileException when it is missing, damaged or a bomb
	 * @throws IOException             when reading fails
	 */
	public static RecordFile open(ImportRequest request, Predicate<String> wanted) throws IOException {
		return open(request, wanted, LONGEST);
	}

	/** @param longest bytes of a record */
	static RecordFile open(ImportRequest request, Predicate<String> wanted, int longest) throws IOException {
		return new RecordFile(request, PackedFile.open(request.file(), wanted), longest);
	}

	/** The parts that were wanted, in the order of the archive; the file itself when it is none. */
	public List<Part> parts() {
		return packed.parts();
	}

	/** True when it is one file, packed or not, and no archive of several. */
	public boolean isAlone() {
		return packed.isAlone();
	}

	/** The begin of a part; empty when it is no JSON, or holds nothing. @throws IOException when reading fails */
	public Optional<RecordSample> sample(Part part) throws IOException {
		try {
			var text = new RecordText(part, request.encoding());
			var layout = text.layout();
			return layout.isEmpty() ? Optional.empty() : new PartSample(text, longest).of(layout.get());
		} catch (JacksonException | CharConversionException | EOFException | RecordLimit.TooLongException noJson) {
			return Optional.empty();
		} catch (IOException problem) {
			throw packed.said(problem);
		}
	}

	/** True when a part begins with a brace or a bracket. @throws IOException when reading fails */
	public boolean beginsLikeJson(Part part) throws IOException {
		try {
			return new RecordText(part, request.encoding()).layout().isPresent();
		} catch (CharConversionException noText) {
			return false;
		} catch (IOException problem) {
			throw packed.said(problem);
		}
	}

	/**
	 * Tells a sink that what follows are records, once, before any is read.
	 */
	public void begin(RowSink sink) {
		sink.dialect(FileDialect.RECORDS);
		sink.header(List.of(COLUMN));
	}

	/**
	 * Reads all records of a part.
	 *
	 * @param lists  paths of members that are lists of records ({@code data}, {@code chats.list}); an object that has none of
	 *               them is a record itself
	 * @param reader what they state
	 * @throws UnreadableFileException when the part as a whole cannot be read
	 * @throws IOException             when reading fails
	 * @throws java.util.concurrent.CancellationException once the progress is cancelled
	 */
	public void read(Part part, Set<String> lists, RecordReader reader, RowSink sink, Progress progress) throws IOException {
		var text = new RecordText(part, request.encoding());
		var reading = new PartReading(text, lists, longest, records, new RecordRows(part, reader, sink), progress);
		try {
			var layout = text.layout();
			if (layout.isEmpty()) {
				throw unreadable("no_json", part.fileName());
			}
			reading.read(layout.get());
		} catch (StreamConstraintsException limit) {
			throw unreadable(limit.getMessage() != null && limit.getMessage().contains("depth") ? "too_deep" : "too_large", part.fileName());
		} catch (JacksonException broken) {
			var at = broken.getLocation();
			throw unreadable("broken_json", part.fileName(), at == null ? "?" : Integer.toString(at.getLineNr()),
					at == null ? "?" : Integer.toString(at.getColumnNr()));
		} catch (CharConversionException notUtf) {
			throw unreadable("encoding", part.fileName());
		} catch (RecordLimit.TooLongException line) {
			throw unreadable("long_record", part.fileName(), Long.toString(reading.records() + 1), longest >> 20);
		} catch (EOFException cut) {
			throw packed.isAlone() && !part.fileName().isEmpty() ? unreadable("cut", part.fileName()) : packed.said(cut);
		} catch (IOException problem) {
			throw packed.said(problem);
		}
		records = reading.records();
		replaced += reading.replaced();
	}

	/**
	 * All that a small part holds, e.g. the manifest of an archive: its first object.
	 *
	 * @return {@link JsonValue#NONE} when it holds none, or none that can be read
	 * @throws IOException when reading fails
	 */
	public JsonValue whole(Part part) throws IOException {
		try (InputStream in = new RecordText(part, request.encoding()).open();
				JsonParser parser = PartSample.JSON.createParser(new RecordLimit(in, longest).limited())) {
			return parser.nextToken() == null ? JsonValue.NONE : new JsonBuilding().value(parser);
		} catch (JacksonException | CharConversionException | EOFException | RecordLimit.TooLongException noJson) {
			return JsonValue.NONE;
		} catch (IOException problem) {
			throw packed.said(problem);
		}
	}

	/** Says of the whole file what a reader should know of it. */
	public void end(RowSink sink) {
		if (replaced > 0) {
			sink.remark(WORDS.text("replaced", replaced));
		}
	}

	private UnreadableFileException unreadable(String key, Object... arguments) {
		return new UnreadableFileException(request.file(), WORDS.text(key, arguments));
	}

	@Override
	public void close() throws IOException {
		packed.close();
	}
}
