/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Table Mapping</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the columns of a table mean for the census or for posts.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.TableMapping#getImporter <em>Importer</em>}</li>
 *   <li>{@link org.palier.model.TableMapping#getName <em>Name</em>}</li>
 *   <li>{@link org.palier.model.TableMapping#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.palier.model.TableMapping#getConstants <em>Constants</em>}</li>
 *   <li>{@link org.palier.model.TableMapping#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getTableMapping()
 * @model
 * @generated
 */
public interface TableMapping extends Identified {
	/**
	 * Returns the value of the '<em><b>Importer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the importer that reads by it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Importer</em>' attribute.
	 * @see #setImporter(String)
	 * @see org.palier.model.PalierPackage#getTableMapping_Importer()
	 * @model
	 * @generated
	 */
	String getImporter();

	/**
	 * Sets the value of the '{@link org.palier.model.TableMapping#getImporter <em>Importer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Importer</em>' attribute.
	 * @see #getImporter()
	 * @generated
	 */
	void setImporter(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people call it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' containment reference.
	 * @see #setName(LocalizedText)
	 * @see org.palier.model.PalierPackage#getTableMapping_Name()
	 * @model containment="true"
	 * @generated
	 */
	LocalizedText getName();

	/**
	 * Sets the value of the '{@link org.palier.model.TableMapping#getName <em>Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' containment reference.
	 * @see #getName()
	 * @generated
	 */
	void setName(LocalizedText value);

	/**
	 * Returns the value of the '<em><b>Columns</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.ColumnMapping}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Columns that are read, in the order of the table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Columns</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getTableMapping_Columns()
	 * @model containment="true"
	 * @generated
	 */
	EList<ColumnMapping> getColumns();

	/**
	 * Returns the value of the '<em><b>Constants</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.FieldConstant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the table does not say and holds for all its rows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Constants</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getTableMapping_Constants()
	 * @model containment="true"
	 * @generated
	 */
	EList<FieldConstant> getConstants();

	/**
	 * Returns the value of the '<em><b>Values</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.ValueMapping}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What words of cells mean in the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getTableMapping_Values()
	 * @model containment="true"
	 * @generated
	 */
	EList<ValueMapping> getValues();

} // TableMapping
