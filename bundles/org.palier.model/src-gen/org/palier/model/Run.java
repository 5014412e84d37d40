/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Run</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One import or other run that fed the study; its manifest lies in runs/ID.json.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.Run#getKind <em>Kind</em>}</li>
 *   <li>{@link org.palier.model.Run#getLabel <em>Label</em>}</li>
 *   <li>{@link org.palier.model.Run#getAt <em>At</em>}</li>
 *   <li>{@link org.palier.model.Run#isActive <em>Active</em>}</li>
 *   <li>{@link org.palier.model.Run#getFailed <em>Failed</em>}</li>
 *   <li>{@link org.palier.model.Run#getObservedOn <em>Observed On</em>}</li>
 *   <li>{@link org.palier.model.Run#isComplete <em>Complete</em>}</li>
 *   <li>{@link org.palier.model.Run#getSource <em>Source</em>}</li>
 *   <li>{@link org.palier.model.Run#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.palier.model.Run#getTerms <em>Terms</em>}</li>
 *   <li>{@link org.palier.model.Run#getCollectedUntil <em>Collected Until</em>}</li>
 *   <li>{@link org.palier.model.Run#getKeepUntil <em>Keep Until</em>}</li>
 *   <li>{@link org.palier.model.Run#getPrivacy <em>Privacy</em>}</li>
 *   <li>{@link org.palier.model.Run#getPrivacyKey <em>Privacy Key</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getRun()
 * @model
 * @generated
 */
public interface Run extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * import, classify, …
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.palier.model.PalierPackage#getRun_Kind()
	 * @model required="true"
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.palier.model.Run#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it read, in one line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.palier.model.PalierPackage#getRun_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.palier.model.Run#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Start, ISO 8601 in UTC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(String)
	 * @see org.palier.model.PalierPackage#getRun_At()
	 * @model
	 * @generated
	 */
	String getAt();

	/**
	 * Sets the value of the '{@link org.palier.model.Run#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(String value);

	/**
	 * Returns the value of the '<em><b>Active</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether what it brought counts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Active</em>' attribute.
	 * @see #setActive(boolean)
	 * @see org.palier.model.PalierPackage#getRun_Active()
	 * @model default="true"
	 * @generated
	 */
	boolean isActive();

	/**
	 * Sets the value of the '{@link org.palier.model.Run#isActive <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active</em>' attribute.
	 * @see #isActive()
	 * @generated
	 */
	void setActive(boolean value);

	/**
	 * Returns the value of the '<em><b>Failed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Posts on which the program of a classification failed: they keep the code that they had before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Failed</em>' attribute.
	 * @see #setFailed(int)
	 * @see org.palier.model.PalierPackage#getRun_Failed()
	 * @model
	 * @generated
	 */
	int getFailed();

	/**
	 * Sets the value of the '{@link org.palier.model.Run#getFailed <em>Failed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Failed</em>' attribute.
	 * @see #getFailed()
	 * @generated
	 */
	void setFailed(int value);

	/**
	 * Returns the value of the '<em><b>Observed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of what a list or scan states; null when it states no day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Observed On</em>' attribute.
	 * @see #setObservedOn(LocalDate)
	 * @see org.palier.model.PalierPackage#getRun_ObservedOn()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getObservedOn();

	/**
	 * Sets the value of the '{@link org.palier.model.Run#getObservedOn <em>Observed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Observed On</em>' attribute.
	 * @see #getObservedOn()
	 * @generated
	 */
	void setObservedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Complete</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the list says all there is: what it does not name was gone on that day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Complete</em>' attribute.
	 * @see #setComplete(boolean)
	 * @see org.palier.model.PalierPackage#getRun_Complete()
	 * @model
	 * @generated
	 */
	boolean isComplete();

	/**
	 * Sets the value of the '{@link org.palier.model.Run#isComplete <em>Complete</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Complete</em>' attribute.
	 * @see #isComplete()
	 * @generated
	 */
	void setComplete(boolean value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it read, as a reader is told: the name of a file, an address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.palier.model.PalierPackage#getRun_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.palier.model.Run#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the data are in the study; null when nobody said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.palier.model.PalierPackage#getRun_Purpose()
	 * @model
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.palier.model.Run#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Terms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Licence or terms under which they were had; null when nobody said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Terms</em>' attribute.
	 * @see #setTerms(String)
	 * @see org.palier.model.PalierPackage#getRun_Terms()
	 * @model
	 * @generated
	 */
	String getTerms();

	/**
	 * Sets the value of the '{@link org.palier.model.Run#getTerms <em>Terms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Terms</em>' attribute.
	 * @see #getTerms()
	 * @generated
	 */
	void setTerms(String value);

	/**
	 * Returns the value of the '<em><b>Collected Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which their collection ended; null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collected Until</em>' attribute.
	 * @see #setCollectedUntil(LocalDate)
	 * @see org.palier.model.PalierPackage#getRun_CollectedUntil()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getCollectedUntil();

	/**
	 * Sets the value of the '{@link org.palier.model.Run#getCollectedUntil <em>Collected Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collected Until</em>' attribute.
	 * @see #getCollectedUntil()
	 * @generated
	 */
	void setCollectedUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Keep Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day on which they may be kept; null when nobody said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keep Until</em>' attribute.
	 * @see #setKeepUntil(LocalDate)
	 * @see org.palier.model.PalierPackage#getRun_KeepUntil()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getKeepUntil();

	/**
	 * Sets the value of the '{@link org.palier.model.Run#getKeepUntil <em>Keep Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Keep Until</em>' attribute.
	 * @see #getKeepUntil()
	 * @generated
	 */
	void setKeepUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Privacy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was hidden of persons, as manifests name it; null: nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Privacy</em>' attribute.
	 * @see #setPrivacy(String)
	 * @see org.palier.model.PalierPackage#getRun_Privacy()
	 * @model
	 * @generated
	 */
	String getPrivacy();

	/**
	 * Sets the value of the '{@link org.palier.model.Run#getPrivacy <em>Privacy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Privacy</em>' attribute.
	 * @see #getPrivacy()
	 * @generated
	 */
	void setPrivacy(String value);

	/**
	 * Returns the value of the '<em><b>Privacy Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fingerprint of the key of their pseudonyms; null where there are none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Privacy Key</em>' attribute.
	 * @see #setPrivacyKey(String)
	 * @see org.palier.model.PalierPackage#getRun_PrivacyKey()
	 * @model
	 * @generated
	 */
	String getPrivacyKey();

	/**
	 * Sets the value of the '{@link org.palier.model.Run#getPrivacyKey <em>Privacy Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Privacy Key</em>' attribute.
	 * @see #getPrivacyKey()
	 * @generated
	 */
	void setPrivacyKey(String value);

} // Run
