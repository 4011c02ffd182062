/// What clerks see of the platforms' doors: a record's thread, and what is kept aside.
@NullMarked
package kz.jauap.office.intake.social.page;

import org.jspecify.annotations.NullMarked;
