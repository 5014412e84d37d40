// SPDX-License-Identifier: EPL-2.0
package org.palier.spark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.palier.codebook.cluster.ColumnType;
import org.palier.codebook.cluster.ExportedPost;
import org.palier.codebook.cluster.PostColumn;
import org.palier.corpus.StoredPost;

import scala.jdk.javaapi.CollectionConverters;

/** Posts as rows of Spark and back, by the one schema that {@link PostColumn} is. */
public final class PostRows {

	/** The schema of posts. */
	public static final StructType SCHEMA = schema();

	private PostRows() {
	}

	private static StructType schema() {
		List<StructField> fields = new ArrayList<>();
		for (PostColumn column : PostColumn.values()) {
			fields.add(DataTypes.createStructField(column.column(), type(column.type()), true));
		}
		return DataTypes.createStructType(fields);
	}

	private static DataType type(ColumnType type) {
		return switch (type) {
		case TEXT -> DataTypes.StringType;
		case NUMBER -> DataTypes.LongType;
		case FLAG -> DataTypes.BooleanType;
		case TEXTS -> DataTypes.createArrayType(DataTypes.StringType);
		case WORDS -> DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType);
		case COUNTS -> DataTypes.createMapType(DataTypes.StringType, DataTypes.LongType);
		case MEDIA -> DataTypes.createArrayType(DataTypes.createStructType(
				PostColumn.MEDIUM.stream().map(it -> DataTypes.createStructField(it, DataTypes.StringType, true)).toList()));
		};
	}

	/** The post of a row of this schema, whatever the order of its columns. */
	public static StoredPost post(Row row) {
		Map<PostColumn, Object> values = new EnumMap<>(PostColumn.class);
		for (PostColumn column : PostColumn.values()) {
			int at = row.schema() == null ? column.ordinal() : row.fieldIndex(column.column());
			values.put(column, row.isNullAt(at) ? null : value(row, at, column.type()));
		}
		return PostColumn.read(values);
	}

	private static Object value(Row row, int at, ColumnType type) {
		return switch (type) {
		case TEXT, NUMBER, FLAG -> row.get(at);
		case TEXTS -> row.<String>getList(at);
		case WORDS, COUNTS -> row.getJavaMap(at);
		case MEDIA -> row.<Row>getList(at).stream().map(PostRows::medium).toList();
		};
	}

	private static Map<String, String> medium(Row row) {
		Map<String, String> keys = new HashMap<>();
		for (int i = 0; i < PostColumn.MEDIUM.size(); i++) {
			keys.put(PostColumn.MEDIUM.get(i), row.getString(i));
		}
		return keys;
	}

	/** The row of a post. */
	public static Row row(ExportedPost post) {
		Object[] values = new Object[PostColumn.values().length];
		for (PostColumn column : PostColumn.values()) {
			values[column.ordinal()] = scala(column.type(), column.of(post));
		}
		return RowFactory.create(values);
	}

	private static Object scala(ColumnType type, Object value) {
		return switch (value) {
		case null -> null;
		case List<?> list when type == ColumnType.MEDIA -> CollectionConverters.asScala(list.stream()
				.map(it -> RowFactory.create(PostColumn.MEDIUM.stream().map(((Map<?, ?>) it)::get).toArray())).toList()).toSeq();
		case List<?> list -> CollectionConverters.asScala(list).toSeq();
		case Map<?, ?> map -> CollectionConverters.asScala(map);
		default -> value;
		};
	}
}
