package brussels.samenhang.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NoticeStatus", description = "Open; found what was looked for; ended otherwise.")
enum NoticeStatus {
    open, found, ended
}
