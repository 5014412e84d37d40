/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Memo</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What somebody noted.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.Memo#getTitle <em>Title</em>}</li>
 *   <li>{@link org.palier.model.Memo#getText <em>Text</em>}</li>
 *   <li>{@link org.palier.model.Memo#getCoder <em>Coder</em>}</li>
 *   <li>{@link org.palier.model.Memo#getWrittenOn <em>Written On</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getMemo()
 * @model
 * @generated
 */
public interface Memo extends Identified {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about; null for nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.palier.model.PalierPackage#getMemo_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.palier.model.Memo#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The note.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.palier.model.PalierPackage#getMemo_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.palier.model.Memo#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Coder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who wrote it; null when nobody said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coder</em>' reference.
	 * @see #setCoder(Coder)
	 * @see org.palier.model.PalierPackage#getMemo_Coder()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Coder getCoder();

	/**
	 * Sets the value of the '{@link org.palier.model.Memo#getCoder <em>Coder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coder</em>' reference.
	 * @see #getCoder()
	 * @generated
	 */
	void setCoder(Coder value);

	/**
	 * Returns the value of the '<em><b>Written On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Written On</em>' attribute.
	 * @see #setWrittenOn(LocalDate)
	 * @see org.palier.model.PalierPackage#getMemo_WrittenOn()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getWrittenOn();

	/**
	 * Sets the value of the '{@link org.palier.model.Memo#getWrittenOn <em>Written On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Written On</em>' attribute.
	 * @see #getWrittenOn()
	 * @generated
	 */
	void setWrittenOn(LocalDate value);

} // Memo
