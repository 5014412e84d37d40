// SPDX-License-Identifier: EPL-2.0
package org.palier.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Path;

/**
 * A folder at any address that Spark reads and writes.
 *
 * @param address  e.g. hdfs://server/posts, or a path
 * @param settings of Hadoop
 */
record JobFolder(String address, Configuration settings) {

	/** Address of something in it. */
	String at(String name) {
		return new Path(new Path(address), name).toString();
	}

	/** The text of a file. @throws IOException when it cannot be read */
	String read(String name) throws IOException {
		var path = new Path(at(name));
		try (FSDataInputStream in = path.getFileSystem(settings).open(path)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** Writes a file that is not there yet. @throws IOException when that fails */
	void write(String name, String text) throws IOException {
		var path = new Path(at(name));
		try (FSDataOutputStream out = path.getFileSystem(settings).create(path, false)) {
			out.write(text.getBytes(StandardCharsets.UTF_8));
		}
	}

	/** True when there is a folder or file of this address. @throws IOException when that cannot be told */
	boolean exists() throws IOException {
		var path = new Path(address);
		return path.getFileSystem(settings).exists(path);
	}
}
