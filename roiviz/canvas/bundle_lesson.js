// Made by `make bundle` from sources 4246424f7f50c7d8; not to be edited.
var roiviz=(()=>{var Un=Object.defineProperty;var xs=Object.getOwnPropertyDescriptor;var ks=Object.getOwnPropertyNames;var bs=Object.prototype.hasOwnProperty;var Ss=(s,t)=>{for(var n in t)Un(s,n,{get:t[n],enumerable:!0})},Fs=(s,t,n,A)=>{if(t&&typeof t=="object"||typeof t=="function")for(let e of ks(t))!bs.call(s,e)&&e!==n&&Un(s,e,{get:()=>t[e],enumerable:!(A=xs(t,e))||A.enumerable});return s};var Ms=s=>Fs(Un({},"__esModule",{value:!0}),s);var Bo={};Ss(Bo,{playLesson:()=>Qo});function Jn(s){let t=s.map(Ln),n=new Uint8ClampedArray(256*3);if(t.length<2)return n;for(let A=0;A<256;A+=1){let e=A/255*(t.length-1),r=Math.min(Math.floor(e),t.length-2);for(let i=0;i<3;i+=1)n[3*A+i]=t[r][i]+(t[r+1][i]-t[r][i])*(e-r)}return n}function Ln(s){if(s.startsWith("#")){let e=s.length<7?[...s.slice(1,4)].map(i=>i+i).join(""):s.slice(1,7),r=Number.parseInt(e,16);return[r>>16,r>>8&255,r&255]}let[t,n,A]=s.match(/[\d.]+/g)??["255","255","255"];return[Number(t),Number(n),Number(A)]}function Kn([s,t,n]){return .2126*On(s)+.7152*On(t)+.0722*On(n)}var On=s=>s/255<=.04045?s/255/12.92:((s/255+.055)/1.055)**2.4;function Rs(s,[t,n]){let A=Ns(t,n)?n===0?0:.5:(s-t)/(n-t);return Math.max(0,Math.min(255,Math.round(A*255)))||0}var Ns=(s,t)=>t-s<=2e-6*Math.max(Math.abs(s),Math.abs(t));function ht(s,t,n){let A=3*Rs(t,n);return[s[A],s[A+1],s[A+2]]}var lt=([s,t,n])=>`rgb(${s} ${t} ${n})`,yt=(s,t)=>Kn(s)>.19?t.casing:t.mark;var Gs=.4,Us=["surface","sunken","line","line-strong","text","muted","accent","focus","good","bad","warn","stage","stage-mark","mark","casing","box","highlight","set-0","set-1","clamped","discarded","footprint","label","label-text","casing-soft","casing-strong","halo","bin-line","grid","wash"],Os=["tiny","small","note"];function Js(s,t=()=>""){let n=t(s);if(n)return Kn(Ln(n))<Gs?"dark":"light";let{theme:A}=document.documentElement.dataset;return A==="light"||A==="dark"?A:matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"}function Ls(s){let t=getComputedStyle(s),n=r=>t.getPropertyValue(`--rv-${r}`).trim(),A=r=>n(r).split(",").map(i=>i.trim()).filter(Boolean);return{...Object.fromEntries(Us.map(r=>[r,n(r)])),font:t.fontFamily,mono:n("mono")||"monospace",sizes:Object.fromEntries(Os.map(r=>[r,n(`size-${r}`)])),categorical:A("categorical"),ramps:{sequential:Jn(A("sequential")),diverging:Jn(A("diverging"))}}}var Vt=class{constructor(t,n){this.root=t,this.groundOf=n,this.colours=null}follow(){let t=Js(this.root,this.groundOf);return this.root.dataset.theme===t&&this.colours?!1:(this.root.dataset.theme=t,this.colours=Ls(this.root),!0)}};var Ks=["scene","focus","feed","boxes","fresh","answers"],$t=class{constructor(t,n,A,e){this.root=t,this.scope=n,this.registry=A,this.theme=new Vt(t,e),this.reading=null,this.part=null,this.cards=new Map,this.pending=new Set,this.observers=[],this.frame=0,this.offs=Ks.map(r=>n.on(r,()=>this.changed(r)))}update({columns:t,show:n,reading:A,page:e}){this.part=e,this.root.style.setProperty("--rv-columns",String(t??"")),this.root.toggleAttribute("data-columns",!!t),A===this.reading&&n.join()===[...this.cards.keys()].join()||this.show(n,A),this.all()}show(t,n){let A=t.filter(r=>!Object.hasOwn(this.registry,r));if(A.length)throw new Error(`show: want names of cards (${Object.keys(this.registry).join(", ")}), got ${A.join(", ")}`);this.clear(),this.reading=n;let e={scope:this.scope,reading:n,colours:()=>this.theme.colours,part:()=>this.part};for(let r of t){let i=this.registry[r](e);i.element.dataset.card=r,this.cards.set(r,i),i.watch&&this.watch(r,i.watch)}this.root.replaceChildren(...[...this.cards.values()].map(r=>r.element)),this.showLate()}watch(t,n){let A=new ResizeObserver(()=>{this.pending.add(t),this.schedule()});A.observe(n),this.observers.push(A)}clear(){for(let t of this.observers)t.disconnect();for(let t of this.cards.values())t.destroy?.();this.observers=[],this.cards.clear(),this.pending.clear()}all(){for(let t of this.cards.keys())this.pending.add(t);this.schedule()}changed(t){t==="fresh"&&this.showLate();for(let[n,A]of this.cards)(!A.topics||A.topics.includes(t))&&this.pending.add(n);this.schedule()}showLate(){let{fresh:t,live:n}=this.scope,A=n.complete&&!t.elsewhere;this.root.toggleAttribute("data-late",t.late);for(let{element:e,ofKernels:r}of this.cards.values())e.toggleAttribute("data-here",!!r&&A)}schedule(){!this.frame&&this.pending.size&&(this.frame=requestAnimationFrame(()=>this.flush()))}flush(){this.frame=0;let t=[...this.pending].map(e=>this.cards.get(e)).filter(e=>e!=null);this.pending.clear();let[n,A]=[!0,!1].map(e=>t.filter(r=>Hs(r)===e));for(let e of[...A,...n])this.refresh(e)}refresh(t){let n=!!t.ofBoxes&&!this.scope.given(this.reading).length;t.element.toggleAttribute("data-none",n),n||t.update()}setTheme(){this.theme.follow()&&this.all()}destroy(){cancelAnimationFrame(this.frame);for(let t of this.offs)t();this.clear()}},Hs=({watch:s})=>s?.firstElementChild?.localName==="canvas";var Hn="WebAssembly";var mt=(s,t,n)=>JSON.stringify([s,t,n]);function Pt(s,t){let n=qn(s),A=null,e=i=>{if(A??=qs(s.bin,n),!(i>=0&&i<n))return[];let o=A[i];return Array.from({length:A[i+1]-o},(a,g)=>o+g)},r=()=>{let i=Math.floor(s.bins[0]/2)*s.bins[1]+Math.floor(s.bins[1]/2);return e(i).length||!s.bin?.length?i:s.bin[0]};return Object.freeze({...s,place:t,samples_shown:s.positions?.shape[0]??0,samplesOf:e,defaultBin:r})}function qs(s,t){let n=new Int32Array(t+1);for(let A of s??[])n[A+1]+=1;for(let A=0;A<t;A+=1)n[A+1]+=n[A];return n}var qn=({bins:s})=>s[0]*s[1];var z=s=>s.status!=="refused",Dt=({device:s})=>s===Hn;var Ts=["cx","cy","w","h","angle"],xt=(s,t)=>Ts.every(n=>s[n]===t[n]);var Tn=80,Ys=250,Xt=class{constructor(t){this.scope=t,this.late=!1,this.busy=!1,this.asking=!1,this.wasOld=!1,this.places="",this.movedAt=-1/0,this.newsAt=-1/0,this.timer=void 0,this.told="",t.on("boxes",()=>this.moved()),t.on("scene",()=>this.answered())}reset(){this.asking=!1,this.late=!1}isOld({box:t,frame:n}){let{editor:A}=this.scope;if(!A)return!1;let e=A.boxes.find(r=>r.id===t);return!e||!xt(e,n)}holds(t){return!this.isOld(t)&&(Dt(t)?!this.isLate(t):this.rests)}isLate(t){return this.late&&(!Dt(t)||this.elsewhere)}get elsewhere(){return this.busy&&!this.asking}get allHold(){return!this.anyOld&&this.rests}get rests(){return!this.late&&performance.now()-this.movedAt>=Tn}get blink(){return this.scope.live.complete&&!this.elsewhere?Ys:Tn}get anyOld(){let{editor:t,served:n}=this.scope;return!t||!n.length?!1:this.busy||this.asking||n.some(A=>this.isOld(A))||t.boxes.some(A=>!n.some(e=>e.box===A.id))}moved(){let t=JSON.stringify(this.scope.editor?.boxes??[]);t!==this.places&&(this.wasOld||(this.newsAt=performance.now()),this.places=t,this.movedAt=performance.now(),this.look())}ask(){this.wasOld||(this.newsAt=performance.now()),this.asking=!0,this.look()}answered(){this.newsAt=performance.now(),this.look()}setBusy(t){t!==this.busy&&(this.busy=t,t&&!this.wasOld&&(this.newsAt=performance.now()),this.look())}look(){clearTimeout(this.timer);let t=performance.now(),n=this.anyOld;this.late=n&&(this.late||t-this.newsAt>=this.blink),this.wasOld=n;let A=JSON.stringify([this.late,this.allHold,this.elsewhere,this.scope.answers.map(i=>this.holds(i))]),e=[this.movedAt+Tn,this.newsAt+this.blink],r=Math.min(...e.filter(i=>i>t));Number.isFinite(r)&&(this.timer=setTimeout(()=>this.look(),r-t+1)),A!==this.told&&(this.told=A,this.scope.changed("fresh"))}};var ct=s=>(/^-0*\.?0*$/.test(s)?s.slice(1):s).replaceAll("-","−");var Vs=(s,t)=>s==null||!Number.isFinite(s)?"–":ct(t(s));var It=(s,t)=>`${s.toLocaleString("en")} ${t}${s===1?"":"s"}`,yA=s=>Vs(s,$s);function $s(s){let t=s.toPrecision(9),[n,A]=t.split("e"),e=n.includes(".")?n.replace(/\.?0+$/,""):n;return A?`${e}e${A}`:e}function DA(s){if(!Number.isFinite(s))return Number.isNaN(s)?"nan":s<0?"-inf":"inf";let t=s<0||Object.is(s,-0)?"-":"",[n,A]=Ps(Math.abs(s)).split("e"),e=Number(A);if(e>=-4&&e<6)return`${t}${+`${n}e${A}`}`;let r=String(Math.abs(e)).padStart(2,"0");return`${t}${Number(n)}e${e<0?"-":"+"}${r}`}function Ps(s){let[t,n]=s.toExponential(100).split("e");return/^\d\.\d{4}[02468]50*$/.test(t)?`${t.slice(0,7)}e${n}`:s.toExponential(5)}var Xs=1e-6,zs=[{name:"positions",words:["x","y"]},{name:"state",words:["state"]},{name:"taps",words:["first cell","second cell","third cell","fourth cell"]},{name:"weights",words:["first weight","second weight","third weight","fourth weight"]}];function xA(s,t,n){return s.error||t.error?Ws(s,t):kt("samples a bin",s.grid,t.grid)??kt("number of samples",[s.samples_total],[t.samples_total])??kt("cells of the bins' rows",s.bin_rows,t.bin_rows)??kt("cells of the bins' columns",s.bin_columns,t.bin_columns)??kt("bins of the samples",s.bin,t.bin)??js(s,t)??Zs(s,t,n*Xs)}function Ws(s,t){let[n,A]=[s,t].map(({error:e})=>e??"a result");return n===A?null:{what:"refusal",bin:null,rank:0,here:n,there:A}}function kt(s,t,n){let A=kA(t??[],n??[]);return A<0?null:{what:s,bin:null,rank:0,here:bt(t?.[A]),there:bt(n?.[A])}}function js(s,t){for(let{name:n,words:A}of zs){let[e,r]=[s[n]??[],t[n]??[]],i=kA(e,r);if(i<0)continue;let o=Math.floor(i/A.length),a=s.bin?.[o]??null,g=o-(s.bin?.indexOf(a??-1)??0);return{what:`${A[i%A.length]} of sample ${g+1}`,bin:a,rank:g,here:bt(e[i]),there:bt(r[i])}}return null}function Zs({output:s},{output:t},n){if(!s||!t||s.length!==t.length)return kt("number of outputs",s,t);let A=s.findIndex((e,r)=>!_s(e,t[r],n));return A<0?null:{what:"output",bin:A,rank:0,here:bt(s[A]),there:bt(t[A])}}var _s=(s,t,n)=>Object.is(s,t)||Math.abs(s-t)<=n;function kA(s,t){let n=Math.max(s.length,t.length);for(let A=0;A<n;A+=1)if(!Object.is(s[A],t[A]))return A;return-1}function bt(s){return s===void 0?"none":Object.is(s,-0)?"−0":Number.isFinite(s)?yA(s):ct(String(s))}var[tr,Yn,zt]=[17,18,19],bA={1:"A box holds a number that is not finite.",2:"A box names a feature map that is not there.",3:"A box reaches farther than 2^30 cells.",4:"A box has a negative size.",5:"A rotated box has more than 65,536 samples per bin and axis.",16:"A size is out of the kernels' range.",[tr]:"The box has more samples than the browser lists.",[Yn]:"The browser has no more memory for it.",[zt]:"The kernel in the browser gave up."},Z=class extends Error{constructor(t){super(bA[t]??bA[zt]),this.name="Refused",this.status=t}},St=class extends Error{constructor(t,n){super(t,{cause:n}),this.name="Unavailable"}};var Vn=(s,t)=>(s+.5)*t;var RA=4096,SA=65536,NA=1e-5,nr={1:"This box lies too far out: float32 cannot hold its numbers.",3:"This box lies too far out for this stride: the kernels count up to 1,073,741,824 cells.",5:"With adaptive samples a bin of this box would take more than 65,536 of them per side. Choose a number of samples, or more bins."},{fround:FA}=Math,GA={positions:new Float32Array,taps:new Int32Array,weights:new Float32Array,state:new Uint8Array,bin:new Int32Array};function UA(s){let t=s.kernel.rotated?s.box:{...s.box,angle:0},n=Ar(s.kernel,t);try{return er({...s,box:t},n)}catch(A){if(!(A instanceof Z))throw A;let e=nr[A.status];return e?{...OA,...JA(t,n),read_frame:t,status:"refused",error:e}:null}}function Ar({rotated:s},{cx:t,cy:n,w:A,h:e,angle:r}){return s?Float32Array.of(0,0+t,0+n,0+A,0+e,r):Float32Array.of(0,0+t-.5*A,0+n-.5*e,0+t+.5*A,0+n+.5*e)}var OA=Object.freeze({device:Hn,error:null,bins:[1,1],grid:[1,1],samples_total:0,range:null,max_abs_diff:null,worst_bin:null,checked_bins:null,tolerance:NA,way:null,unlisted:!1,positions:null,taps:null,weights:null,state:null,bin:null,output:null,applied:null,cells:null,cell_weights:null,bin_rows:null,bin_columns:null,divisor:null,tap_values:null}),JA=(s,t)=>({box:s.id,frame:s,tuple:`rois: [${[...t].map(DA).join(", ")}]`});function er({kernels:s,kernel:t,map:n,box:A,wanted:e},r){let{bins:i,reduction:o}=t,{values:a,height:g,width:h}=n,l=t.operator,c={rois:r,bins:i,rules:t,height:g,width:h},C={values:a,channels:1,height:g,width:h},{output:f}=s.forward(l,{...c,features:C,reduction:o}),[p]=s.axes(l,c),E=or(p,i),u=E.reduce((R,Gn)=>R+Gn,0),B=jt(i,e),y=gr(E,u,B),S=y?.length===0?GA:hr(s,l,c,y),Y=Ir(S,a),v=(o==="max"?fr:dr)(S,Y,Cr(E.length,y)),w=NA*Math.max(1,$n(a));return{...OA,...JA(A,r),...(t.rotated?rr:p.x.cells?ir:sr)({axes:p,box:A,rois:r,kernel:t},n.stride),...Er(f,v.bins,y,w),bins:i,samples_total:u,range:mr(f),tolerance:w,unlisted:y?.length===0,...cr(S.bin.length>RA?lr(S,B):S),...ur(S,v.winners,g*h),output:rt(f,i),applied:rt(Float32Array.from(v.bins),i)}}function sr({axes:{x:s,y:t,center:n},box:A,rois:e,kernel:r},i){return{grid:[t.samples,s.samples],read_frame:KA(A,n,{w:s.size,h:t.size,angle:0},i),way:{kind:"upright",stride:i,offset:r.offset,cosine:1,sine:0,x:Wt(e[1],s,0),y:Wt(e[2],t,0)},...LA}}function rr({axes:{x:s,y:t,center:n,cosine:A,sine:e},box:r,rois:i,kernel:o},a){let g=o.clockwise?-r.angle:r.angle;return{grid:[t.samples,s.samples],read_frame:KA(r,n,{w:s.size,h:t.size,angle:g},a),way:{kind:"rotated",stride:a,offset:o.offset,cosine:A,sine:e,x:Wt(i[1],s,n[0]),y:Wt(i[2],t,n[1])},...LA}}function ir({axes:{x:s,y:t},box:n,rois:A},e){let r=(i,{start:o,size:a})=>({pixel:i,start:o,cells:a,bin_size:0,center:0,widened:!1});return{grid:[0,0],read_frame:{id:n.id,cx:(s.start+s.size/2)*e,cy:(t.start+t.size/2)*e,w:s.size*e,h:t.size*e,angle:0},way:{kind:"pooled",stride:e,offset:0,cosine:1,sine:0,x:r(A[1],s),y:r(A[2],t)},bin_rows:t.cells,bin_columns:s.cells}}var LA=Object.freeze({bin_rows:null,bin_columns:null}),Wt=(s,{start:t,binSize:n,widened:A},e)=>({pixel:s,start:t,bin_size:n,center:e,widened:A,cells:0}),KA=({id:s},[t,n],{w:A,h:e,angle:r},i)=>({id:s,cx:Vn(t,i),cy:Vn(n,i),w:A*i,h:e*i,angle:r});function or({x:s,y:t},[n,A]){if(!s.cells||!t.cells)return Array(n*A).fill(t.samples*s.samples);let[e,r]=[t.cells,s.cells].map(ar);return e.flatMap(i=>r.map(o=>i*o))}var ar=s=>Array.from({length:s.length/2},(t,n)=>Math.max(s[2*n+1]-s[2*n],0));function jt([s,t],n){return n!=null&&n<s*t?n:Math.floor(s/2)*t+Math.floor(t/2)}function gr(s,t,n){return t<=SA?null:s[n]>SA?[]:[n]}function hr(s,t,n,A){let e=s.plan(t,A?{...n,chosen:A}:n),{positions:r,taps:i,weights:o,state:a,bin:g}=e;return t==="roi_pool"&&o.forEach((h,l)=>{h>0||(i[l]=-1)}),{positions:r,taps:i,weights:o,state:a,bin:g}}function lr({positions:s,taps:t,weights:n,state:A,bin:e},r){let i=e.indexOf(r);if(i<0)return GA;let o=Math.min(e.lastIndexOf(r)+1,i+RA);return{positions:s.slice(2*i,2*o),taps:t.slice(4*i,4*o),weights:n.slice(4*i,4*o),state:A.slice(i,o),bin:e.slice(i,o)}}function cr({positions:s,taps:t,weights:n,state:A,bin:e}){let r=e.length;return{positions:rt(s,[r,2]),taps:rt(t,[r,4]),weights:rt(n,[r,4]),state:rt(A,[r]),bin:rt(e,[r])}}function Ir({taps:s,weights:t,bin:n},A){let e=new Float32Array(n.length);for(let r=0;r<e.length;r+=1){let i=0;for(let o=4*r;o<4*r+4;o+=1)s[o]>=0&&(i=FA(i+FA(t[o]*A[s[o]])));e[r]=i}return e}function Cr(s,t){let n=new Float64Array(s).fill(t?Number.NaN:0);for(let A of t??[])n[A]=0;return n}function dr({bin:s},t,n){let A=new Int32Array(n.length);for(let e=0;e<s.length;e+=1)n[s[e]]+=t[e],A[s[e]]+=1;for(let e=0;e<n.length;e+=1)n[e]/=Math.max(A[e],1);return{bins:n,winners:null}}function fr({bin:s},t,n){let A=[];for(let e=0,r=0;e<s.length;e=r){let i=e;for(r=e;s[r]===s[e];r+=1)pr(t[r],t[i])&&(i=r);n[s[e]]=t[i],Number.isNaN(t[i])||A.push(i)}return{bins:n,winners:A}}var pr=(s,t)=>s>t||Number.isNaN(s)&&!Number.isNaN(t);function ur({taps:s,weights:t,bin:n},A,e){let r=new Float64Array(e),i=A?null:Qr(n),o=e,a=-1,g=(l,c)=>{for(let C=4*l;C<4*l+4;C+=1)t[C]>0&&(r[s[C]]+=t[C]/c,o=Math.min(o,s[C]),a=Math.max(a,s[C]))};if(i)for(let l=0;l<n.length;l+=1)g(l,i[n[l]]);for(let l of A??[])g(l,1);let h=[];for(let l=o;l<=a;l+=1)r[l]&&h.push(l);return{cells:rt(Int32Array.from(h),[h.length]),cell_weights:rt(Float32Array.from(h,l=>r[l]),[h.length])}}function Qr(s){let t=new Int32Array((s.at(-1)??-1)+1);for(let n of s)t[n]+=1;return t}function Er(s,t,n,A){let e=-1,r=-1;for(let i of n??t.keys()){let o=Br(s[i],t[i]);o<=r||(e=i,r=o)}return e<0?{status:"ok",max_abs_diff:null,worst_bin:null,checked_bins:[]}:{status:r<=A?"ok":"mismatch",max_abs_diff:Number.isFinite(r)?r:null,worst_bin:e,checked_bins:n}}function Br(s,t){let n=Object.is(s,t)||s===t?0:Math.abs(s-t);return Number.isNaN(n)?1/0:n}function mr(s){let[t,n]=[s[0],s[0]];for(let A of s)t=Math.min(t,A),n=Math.max(n,A);return[t,n]}var MA=new WeakMap;function $n(s){let t=MA.get(s);if(t!==void 0)return t;let n=0;for(let A of s)n=Math.max(n,Math.abs(A));return MA.set(s,n),n}var rt=(s,t)=>Object.assign(s,{shape:t});var W={kernels:null,why:"",source:null,warm:!1},Pn=new Set;function wr(s){Pn.add(s);let{source:t}=W;t&&(W.source=null,t().then(n=>Object.assign(W,{kernels:n}),n=>Object.assign(W,{why:n.message})).then(()=>{for(let n of Pn)n.begin();Pn.clear()}))}var Zt=class{constructor(t){this.scope=t,this.entries=new Map,this.shown=new Map,this.heard=new Map,this.disagreements=new Map,t.on("boxes",()=>this.follow()),t.on("focus",()=>this.follow()),t.on("feed",()=>{this.listen(),this.follow()})}begin(){this.listen(),this.scope.setAnswers(this.answers()),this.scope.changed("answers")}get ready(){let t=this.scope.scene?.cells,n=this.scope.channel?.values;return W.kernels&&t&&n?{kernels:W.kernels,map:{...t,values:n}}:null}get complete(){let{answers:t,editor:n,readings:A}=this.scope,e=A.length*(n?.boxes.length??0);return t.filter(Dt).length===e&&A.some(({kernel:r})=>r)}get milliseconds(){let t=0;for(let{milliseconds:n}of this.entries.values()){if(n==null)return null;t+=n}return t}get why(){return this.scope.readings.some(({kernel:t})=>t)?W.why:""}key(t,n){return mt(this.scope.name,t,n)}follow(){this.scope.setAnswers(this.answers())&&this.scope.changed("answers")}answers(){let{scope:t}=this,n=new Map(t.readings.map(o=>[o.id,this.kernelOf(o)]));if(!t.editor||![...n.values()].some(Boolean))return t.served;let A=t.readings.flatMap(({id:o})=>this.ofReading(o,n.get(o)??null)),e=new Set(A.map(({box:o,reading:a})=>this.key(o,a))),r=new Set(t.editor.boxes.map(({id:o})=>o));this.forget(r);let i=t.served.filter(({box:o,reading:a})=>!e.has(this.key(o,a))&&(r.has(o)||!n.get(a)));return[...A,...i]}kernelOf({kernel:t}){return t?(W.kernels||wr(this),W.kernels?.knows(t.operator,t.reduction)?t:null):null}ofReading(t,n){let{ready:A}=this;return!n||!A?[]:(this.scope.editor?.boxes??[]).flatMap((r,i)=>{let o=this.key(r.id,t),a=this.wantedBin(r.id),{numbers:g}=this.entry(o,{box:r,kernel:n,values:A.map.values,wanted:a}),h=this.scope.servedBy.get(o);return g&&!yr(g,h)?[this.show(o,t,{numbers:g,served:h,place:i})]:[]})}wantedBin(t){let n=this.scope.pin??this.scope.hover;return n?.box===t?n.bin:null}entry(t,n){let A=this.entries.get(t);if(A&&Xn(A,n))return A.kernel=n.kernel,A;let e=performance.now(),r={...n,numbers:this.compute(n)},i=W.warm?performance.now()-e:null;W.warm||=r.numbers!=null;let o={...r,milliseconds:i};return this.entries.set(t,o),o}compute(t){let{ready:n}=this;return n&&UA({...t,...n})}show(t,n,A){let e=this.shown.get(t),{numbers:r,served:i,place:o}=A;if(e&&e.numbers===r&&e.served===i&&e.place===o)return e.answer;let{notes:a=[],patch:g=null}=i??{},h=Pt({...r,canvas:this.scope.name,reading:n,notes:a,patch:g},o);return this.shown.set(t,{...A,answer:h}),h}forget(t){for(let[n,{box:A}]of this.entries)if(!t.has(A.id))for(let e of[this.entries,this.shown,this.heard])e.delete(n)}listen(){let{ready:t}=this;if(t)for(let n of this.scope.served){let A=this.scope.readings.find(({id:r})=>r===n.reading),e=A&&this.kernelOf(A);e&&this.hear(n,e,t.map.values)}}hear(t,n,A){let{frame:e,device:r,box:i,reading:o}=t,a=this.key(i,o),g={box:e,kernel:n,values:A,wanted:Dr(t)},h=this.entries.get(a),l=h&&Xn(h,g)?h.numbers:this.compute(g);if(!l||z(l)&&!z(t))return;let c=xA(l,t,$n(A)),{tuple:C}=l,f=c&&{difference:c,device:r,frame:e,tuple:C,kernel:n,...this.about(o)};this.heard.set(a,{frame:e,kernel:n,values:A,wanted:g.wanted,device:r,apart:f}),f&&this.keep(a,f)}about(t){let{readings:n,scene:A}=this.scope,e=n.length>1&&n.find(({id:a})=>a===t)?.title,{picture:r=null,channel:i=null,operator:o}=A??{};return{reading:t,title:e||o?.title||"",picture:r,channel:i}}keep(t,n){let{channel:A,kernel:e}=n,r=JSON.stringify([t,A?.digest,A?.index,e]);this.disagreements.has(r)||this.disagreements.set(r,n)}heardOf({box:t,reading:n}){let A=this.key(t,n),[e,r]=[this.heard.get(A),this.entries.get(A)];if(!e||!r)return null;let i=r.numbers?.unlisted?r.wanted:e.wanted;return Xn(r,{...e,box:e.frame,wanted:i})?e:null}apart(t){let n=this.scope.readings.filter(({id:e})=>e!==t.reading);return[...this.disagreements.values()].find(e=>!n.some(({id:r})=>r===e.reading))??(Dt(t)?this.heardOf(t)?.apart??null:null)}lasting({picture:t,channel:n,kernel:A,frame:e,reading:r}){let{editor:i,readings:o,scene:a}=this.scope,g=o.find(({id:h})=>h===r)?.kernel??null;return{picture:t?.digest===a?.picture?.digest,channel:n?.digest===a?.channel?.digest&&n?.index===a?.channel?.index,kernel:HA(A,g),box:!!i?.boxes.some(({id:h})=>h===e.id)}}isNow(t){let{frame:n,reading:A,difference:e}=t,r=this.heardOf({box:n.id,reading:A});return!!(r?.apart&&JSON.stringify(r.apart.difference)===JSON.stringify(e)&&xt(r.frame,n)&&vr(this.lasting(t)))}seen(t){for(let[n,A]of this.disagreements)A===t&&this.disagreements.delete(n);this.scope.changed("answers")}},vr=s=>Object.values(s).every(Boolean),HA=(s,t)=>s===t||JSON.stringify(s)===JSON.stringify(t);function Xn({box:s,kernel:t,values:n,wanted:A,numbers:e},r){let i=!e?.bin||e.bin.length===e.samples_total;return xt(s,r.box)&&n===r.values&&HA(t,r.kernel)&&(i||jt(t.bins,A)===jt(t.bins,r.wanted))}var yr=(s,t)=>!!(t&&!z(t)&&z(s)&&xt(t.frame,s.frame));function Dr({checked_bins:s,bin:t,samples_shown:n,samples_total:A}){return s?.length===1?s[0]:n<A?t?.[0]??null:null}var Ot=class extends Map{constructor(t,n=()=>{}){super(),this.limit=t,this.release=n}set(t,n){super.delete(t),super.set(t,n);for(let[A,e]of this){if(this.size<=this.limit)break;super.delete(A),this.release(e)}return this}get(t){let n=super.get(t);if(n!==void 0)return super.delete(t),super.set(t,n),n}},xr=new Ot(4,s=>s.bitmap?.close()),kr=new Ot(96),Xo=new Ot(96,s=>URL.revokeObjectURL(s.src)),qA=s=>xr.get(s)??null;var TA=(s,t)=>kr.get(`${s}:${t}`)??null;var YA=new Map;function PA(s){let t=YA.get(s);if(t)return t;let n=new zn(s);return YA.set(s,n),n}var VA=s=>new Map(s.map(t=>[mt(t.canvas,t.box,t.reading),t])),zn=class{constructor(t){this.name=t,this.listeners=new Map,this.scene=null,this.served=[],this.servedBy=new Map,this.answers=[],this.byKey=new Map,this.drawn=new Map,this.placed=new Map,this.editor=null,this.stage=null,this.hover=null,this.pin=null,this.raised=null,this.choice=null,this.allDigits=!1,this.send=()=>{},this.live=new Zt(this),this.fresh=new Xt(this)}on(t,n){let A=this.listeners.get(t)??new Set;return this.listeners.set(t,A.add(n)),()=>{A.delete(n)}}changed(t){for(let n of[...this.listeners.get(t)??[]])n()}setScene(t){let n=new Map(t.boxes.map((A,e)=>[A.id,e]));this.scene=t,this.served=t.answers.map(A=>Pt(A,n.get(A.box)??-1)),this.servedBy=VA(this.served),this.live.listen(),this.setAnswers(this.live.answers()),this.placed.clear(),this.drawn.clear(),this.changed("scene")}setAnswers(t){return t.length===this.answers.length&&t.every((A,e)=>A===this.answers[e])?!1:(this.answers=t,this.byKey=VA(t),!0)}part(t){let n=this.scene?.page;return n?.kind===t?n:null}get layers(){return(this.scene?.layers??[]).map(t=>this.drawn.get(t.id)??t)}layer(t){return this.layers.find(n=>n.id===t)??null}draw(t){t.length===this.drawn.size&&t.every(A=>this.drawn.get(A.id)===A)||(this.drawn=new Map(t.map(A=>[A.id,A])),this.changed("layers"))}rowsOf(t){return{rows:this.placed.get(t.id)??t.array,count:t.array.shape[0]}}place(t,n){let A=this.layer(t);if(!A)return!1;let{rows:e}=this.rowsOf(A),r=Float32Array.from(n);if(r.length!==e.length)throw new Error(`${t}: want ${e.length} values, got ${r.length}`);return r.every((i,o)=>Object.is(i,e[o]))?!1:(this.placed.set(t,r),!0)}setHover(t){$A(t,this.hover)||(this.hover=t,this.changed("focus"),this.askForSamples())}raise(t){t!==this.raised&&(this.raised=t,this.changed("focus"))}togglePin(t){this.pin=t&&!$A(t,this.pin)?t:null,this.changed("focus"),this.send("focus")}pinOn(t){this.pin=null,this.togglePin(t)}unpin(){this.pin&&(this.pin=null,this.changed("focus"),this.send("focus"))}askForSamples(){let t=this.hover;if(!t)return;let n=t.layer==null?null:this.layer(t.layer),A=n&&n.type!=="heatmap"&&n.events,{bin:e}=t;(this.served.some(i=>i.box===t.box&&e!=null&&i.samples_shown<i.samples_total&&!i.samplesOf(e).length)||A)&&this.send("focus")}get readings(){return this.scene?.readings??[]}meant(t){return t??this.readings[0]?.id??""}given(t){let n=this.meant(t);return this.answers.filter(A=>A.reading===n&&z(A))}answersTo(t){return this.answers.filter(n=>n.box===t&&z(n))}answer(t,n){let A=t==null?null:this.byKey.get(mt(this.name,t,this.meant(n)));return A&&z(A)?A:null}servedAnswer(t,n){let A=t==null?null:this.servedBy.get(mt(this.name,t,this.meant(n)));return A&&z(A)?A:null}get activeBox(){let{editor:t}=this;return t?t.boxes[t.active??0]??null:null}get channel(){let t=this.scene?.channel;return t?TA(t.digest,t.index):null}get picture(){let t=this.scene?.picture;return t?qA(t.digest):null}shown(t){for(let[A,e]of[["pinned",this.pin],["hovered",this.hover]]){let r=e&&this.answer(e.box,t??this.readingOf(e));if(r&&e.bin!=null&&e.bin<qn(r))return this.resolve(r,e.bin,this.sampleIn(r,e),A)}let n=this.activeAnswer(t);return n?this.resolve(n,n.defaultBin(),null,"default"):null}readingOf({reading:t}){return this.readings.some(({id:n})=>n===t)?t:null}sampleIn(t,{box:n,bin:A,sample:e,reading:r}){if(e==null||A==null||this.meant(r)===t.reading)return e;let i=this.answer(n,r)?.samplesOf(A).indexOf(e)??-1;return t.samplesOf(A)[i]??null}resolve(t,n,A,e){let r=t.samplesOf(n),i=A!=null&&r.includes(A)?A:r[0]??null,o=e==="default"&&t.box!==this.activeBox?.id;return{answer:t,bin:n,samples:r,sample:i,chosen:e,old:o||this.fresh.isOld(t)}}activeAnswer(t){let n=this.activeBox,A=n&&this.byKey.get(mt(this.name,n.id,this.meant(t)));return A?z(A)?A:null:this.given(t)[0]??null}choose(t,n="commit"){this.choice=t,this.send(n)}};function $A(s,t){return!s||!t?s===t:["box","bin","sample","reading","layer","row"].every(A=>s[A]===t[A])&&s.cell?.[0]===t.cell?.[0]&&s.cell?.[1]===t.cell?.[1]}function Q(s,t={},...n){let A=document.createElement(s);for(let[e,r]of Object.entries(t))r==null||r===!1||(typeof r=="function"?A.addEventListener(e.slice(2),r):A.setAttribute(e,r===!0?"":String(r)));return A.append(...n.filter(e=>e!=null)),A}function L(s,t){if(!s||s.textContent===t)return;let n=s.firstChild;n?.nodeType===Node.TEXT_NODE&&!n.nextSibling?n.nodeValue=t:s.textContent=t}function _t(s,t){s.hidden!==t&&(s.hidden=t)}var XA=[`:host, .rv-root {
  --rv-font: var(--st-font, system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif);
  --rv-mono: var(--st-code-font, ui-monospace, "DejaVu Sans Mono", "Liberation Mono", Menlo, Consolas, monospace);
  --rv-size-tiny: 10.5px;
  --rv-size-small: 11.5px;
  --rv-size-note: 12px;
  --rv-size-base: 13px;
  --rv-size-lead: 14.5px;
  --rv-size-read: 16px;
  --rv-size-heading: 20px;
  --rv-size-title: 27px;
  --rv-radius: 10px;
  --rv-radius-control: 7px;
  --rv-radius-mark: 4px;
  --rv-mark: #ffffff;
  --rv-casing: #0b1020;
  --rv-casing-soft: #080e1c6b;
  --rv-casing-strong: #080e1c8c;
  --rv-halo: #ffffffeb;
  --rv-bin-line: #ffffffcc;
  --rv-grid: #ffffff2b;
  --rv-wash: #ffa31a2b;
  --rv-box: #3d7bff;
  --rv-highlight: #ffa31a;
  --rv-clamped: #ffd35c;
  --rv-discarded: #ff7a6b;
  --rv-footprint: #58c4ff;
  --rv-set-0: #c8a0ff;
  --rv-set-1: #b6f24a;
  --rv-label: #0d1424e0;
  --rv-label-text: #f4f7ff;
  --rv-label-muted: #b9c4da;
  --rv-categorical-0: #0072b2;
  --rv-categorical-1: #e69f00;
  --rv-categorical-2: #009e73;
  --rv-categorical-3: #cc79a7;
  --rv-categorical-4: #56b4e9;
  --rv-categorical-5: #d55e00;
  --rv-categorical-6: #f0e442;
  --rv-categorical-7: #000000;
  --rv-categorical: #0072b2,#e69f00,#009e73,#cc79a7,#56b4e9,#d55e00,#f0e442,#000000;
  --rv-sequential: #06194e,#0b2050,#122753,#192e55,#1f3457,#263a59,#2e405b,#35475d,#3c4d5e,#445360,#4b5961,#535f62,#5b6663,#636c64,#6b7265,#737866,#7b7f66,#838567,#8b8b67,#949267,#9c9867,#a59e67,#ada566,#b6ab65,#bfb264,#c8b963,#d1bf61,#dac65f,#e3cc5d,#ecd35b,#f5da57,#fee154,#ffe750;
  --rv-ground: #f5f6fa;
  --rv-surface: #ffffff;
  --rv-sunken: #eceff5;
  --rv-line: #dde1ea;
  --rv-line-strong: #b9c0ce;
  --rv-text: #172033;
  --rv-muted: #566076;
  --rv-accent: #1f56d6;
  --rv-accent-text: #ffffff;
  --rv-accent-soft: #e7eefc;
  --rv-focus: #985300;
  --rv-focus-soft: #fdebcf;
  --rv-good: #006b4c;
  --rv-good-soft: #e0f4ec;
  --rv-warn: #94500a;
  --rv-warn-soft: #fcefdc;
  --rv-bad: #b3261e;
  --rv-bad-soft: #fce8e6;
  --rv-stage: #dfe3eb;
  --rv-stage-mark: #c9cfdb;
  --rv-diverging: #004cad,#1557b2,#2762b7,#376dbc,#4678c1,#5482c6,#628ccb,#7097cf,#7ea1d4,#8dabd8,#9bb5dc,#a9c0e1,#b8cae5,#c7d4e8,#d5dfec,#e4e9f0,#f3f3f3,#f0e9e5,#ecded7,#e8d3c9,#e3c9bb,#dfbeae,#dbb4a0,#d6a992,#d29f85,#cd9477,#c88a6a,#c37f5c,#bd754e,#b86a40,#b35f30,#ad541e,#a74901;
}
.rv-root[data-theme="dark"] {
  --rv-ground: #0e131d;
  --rv-surface: #171d2a;
  --rv-sunken: #10151f;
  --rv-line: #2a3345;
  --rv-line-strong: #465167;
  --rv-text: #e8ecf5;
  --rv-muted: #9aa6bd;
  --rv-accent: #7aa5ff;
  --rv-accent-text: #0b1220;
  --rv-accent-soft: #1d2b4a;
  --rv-focus: #ffb84d;
  --rv-focus-soft: #43310f;
  --rv-good: #5fd3a6;
  --rv-good-soft: #12342a;
  --rv-warn: #f0b35e;
  --rv-warn-soft: #3a2a12;
  --rv-bad: #ff8f85;
  --rv-bad-soft: #44201d;
  --rv-stage: #080b12;
  --rv-stage-mark: #1c2433;
  --rv-diverging: #63b0fe,#5fa6ef,#5b9ce0,#5793d2,#5289c3,#4e80b5,#4a76a7,#456d99,#41648b,#3d5c7e,#385371,#344a64,#304257,#2b3a4b,#27313f,#232a33,#1e2228,#2a292b,#36302f,#423832,#4f3f35,#5c4738,#694f3b,#76563e,#845e40,#926643,#a06e45,#ae7647,#bd7e48,#cc874a,#da8f4b,#ea974c,#f9a04d;
}
`,`/* The editor and its cards. Colours, fonts and their sizes come from palette.py; nothing here names one. */

.rv-root {
  container-type: inline-size;
  box-sizing: border-box;
  color: var(--rv-text);
  font-family: var(--rv-font);
  font-size: var(--rv-size-base);
  line-height: 1.4;
  -webkit-font-smoothing: antialiased;
}
.rv-root *,
.rv-root *::before,
.rv-root *::after {
  box-sizing: border-box;
}
.rv-root [hidden] {
  display: none !important;
}
.rv-unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: -1px;
  padding: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
  border: 0;
}

/* ------------------------------------------------------------ toolbar */

.rv-canvas {
  container-type: inline-size;
}
.rv-bar {
  display: flex;
  align-items: center;
  gap: 8px;
  min-height: 34px;
  margin-bottom: 8px;
}
.rv-group {
  display: inline-flex;
  flex: none;
  gap: 2px;
  padding: 2px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
}
.rv-tool {
  display: inline-flex;
  align-items: center;
  gap: 6px;
  min-width: 28px;
  height: 28px;
  padding: 0 9px 0 7px;
  color: var(--rv-text);
  background: none;
  border: 0;
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-weight: 500;
  white-space: nowrap;
  cursor: pointer;
}
.rv-tool-icon {
  justify-content: center;
  padding: 0;
}
.rv-tool:hover {
  background: var(--rv-sunken);
}
.rv-tool[aria-pressed="true"] {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
}
.rv-tool:disabled {
  opacity: 0.35;
  cursor: default;
  background: none;
}
.rv-icon {
  width: 17px;
  height: 17px;
  fill: none;
  stroke: currentcolor;
  stroke-width: 1.6;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.rv-caption {
  flex: 1;
  min-width: 0;
  overflow: hidden;
  text-align: right;
  text-overflow: ellipsis;
  white-space: nowrap;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
}
.rv-root :focus-visible {
  outline: 2px solid var(--rv-accent);
  outline-offset: 2px;
}

/* ------------------------------------------------------------ stage */

.rv-stage {
  position: relative;
  overflow: hidden;
  width: 100%;
  /* Window and proportions are known before the picture's bytes come, so nothing jumps then. */
  height: clamp(
    300px,
    min(calc(100vh - var(--rv-room, 210px) - var(--rv-more, 0px)), calc(100cqw * var(--rv-ratio, 1) + 72px)),
    900px
  );
  background-color: var(--rv-stage);
  background-image: radial-gradient(var(--rv-stage-mark) 1px, transparent 1.2px);
  background-size: 16px 16px;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
  cursor: crosshair;
  touch-action: pan-x pan-y;
  user-select: none;
  -webkit-user-select: none;
}
.rv-stage:focus-visible {
  outline-offset: 1px;
}
.rv-stage[data-space] {
  cursor: grab;
}
.rv-stage canvas {
  pointer-events: none;
}
.rv-label {
  position: absolute;
  top: 0;
  left: 0;
  max-width: calc(100% - 12px);
  padding: 5px 9px;
  pointer-events: none;
  color: var(--rv-label-text);
  background: var(--rv-label);
  border-radius: var(--rv-radius-control);
  font-family: var(--rv-mono);
  white-space: nowrap;
  font-variant-numeric: tabular-nums;
}
.rv-label b {
  display: block;
  font-size: var(--rv-size-base);
  font-weight: 600;
}
/* Longer than a phone is wide, it goes on in a second line. */
.rv-label code {
  display: block;
  padding: 0;
  overflow-wrap: anywhere;
  white-space: normal;
  color: var(--rv-label-muted);
  background: none;
  font: inherit;
  font-size: var(--rv-size-small);
}
.rv-label code:empty {
  display: none;
}
.rv-notice {
  position: absolute;
  top: 10px;
  left: 50%;
  max-width: calc(100% - 24px);
  padding: 7px 12px;
  transform: translateX(-50%);
  color: var(--rv-warn);
  background: var(--rv-warn-soft);
  border: 1px solid currentcolor;
  border-radius: var(--rv-radius-control);
  font-weight: 500;
}
.rv-help {
  position: absolute;
  top: 10px;
  right: 10px;
  max-width: min(430px, calc(100% - 20px));
  max-height: calc(100% - 20px);
  padding: 12px 16px;
  overflow: auto;
  color: var(--rv-text);
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
  box-shadow: 0 6px 24px var(--rv-casing-soft);
  cursor: default;
}
.rv-help dl {
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 5px 14px;
  margin: 0;
}
.rv-help .rv-glossary {
  margin-top: 10px;
  padding-top: 10px;
  border-top: 1px solid var(--rv-line);
}
.rv-help .rv-glossary dt {
  max-width: 110px;
  white-space: normal;
}
.rv-term {
  text-decoration: underline dotted var(--rv-line-strong);
  text-underline-offset: 3px;
  cursor: help;
}
.rv-help dt {
  font-weight: 600;
  white-space: nowrap;
}
.rv-help dd {
  margin: 0;
  color: var(--rv-muted);
}
.rv-loading {
  position: absolute;
  inset: 0;
  display: flex;
  align-items: center;
  justify-content: center;
  gap: 10px;
  color: var(--rv-muted);
  pointer-events: none;
}
.rv-spinner {
  width: 18px;
  height: 18px;
  border: 2px solid var(--rv-line-strong);
  border-top-color: var(--rv-accent);
  border-radius: 50%;
  animation: rv-turn 0.9s linear infinite;
}
@keyframes rv-turn {
  to {
    transform: rotate(360deg);
  }
}

.rv-status {
  display: flex;
  justify-content: space-between;
  gap: 12px;
  height: 18px;
  margin-top: 6px;
  overflow: hidden;
  color: var(--rv-muted);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-small);
  font-variant-numeric: tabular-nums;
  white-space: pre;
}
.rv-where {
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-legend {
  display: flex;
  flex-wrap: wrap;
  align-content: flex-start;
  gap: 3px 16px;
  min-height: 39px;
  margin-top: 5px;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
}
.rv-entry {
  display: inline-flex;
  align-items: center;
  gap: 6px;
  white-space: nowrap;
}
.rv-state {
  font-size: var(--rv-size-base);
}
.rv-state-inside {
  color: var(--rv-text);
}
.rv-state-clamped {
  color: var(--rv-focus);
}
.rv-state-discarded {
  color: var(--rv-bad);
}
.rv-swatch {
  width: 13px;
  height: 13px;
  border-radius: var(--rv-radius-mark);
  border: 1.5px solid var(--rv-swatch, var(--rv-highlight));
}
.rv-swatch-bins {
  border: 1px solid var(--rv-muted);
  background:
    linear-gradient(var(--rv-muted), var(--rv-muted)) 50% 0 / 1px 100% no-repeat,
    linear-gradient(var(--rv-muted), var(--rv-muted)) 0 50% / 100% 1px no-repeat;
}
.rv-swatch-cells {
  border: 1px dotted var(--rv-muted);
}
.rv-swatch-mark {
  border: 0;
  border-radius: 50%;
  background: var(--rv-swatch, var(--rv-muted));
}
.rv-swatch-mark[data-mark="square"] {
  border-radius: 0;
}
.rv-swatch-mark[data-mark="diamond"] {
  border-radius: 0;
  clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%);
}
.rv-swatch-mark[data-mark="triangle"] {
  border-radius: 0;
  clip-path: polygon(50% 0, 100% 100%, 0 100%);
}
.rv-swatch-layer {
  background: color-mix(in srgb, var(--rv-swatch, var(--rv-highlight)) 30%, transparent);
}
.rv-swatch-set {
  --rv-stroke: var(--rv-swatch, var(--rv-mark));
  width: 24px;
  border: 0;
  background:
    linear-gradient(var(--rv-stroke), var(--rv-stroke)) center / 20px 3px no-repeat,
    var(--rv-casing);
}
.rv-swatch-set[data-dashed] {
  background:
    linear-gradient(90deg, var(--rv-stroke) 8px, transparent 8px 12px, var(--rv-stroke) 12px) center / 20px
    3px no-repeat,
    var(--rv-casing);
}
/* What is drawn as lines or dots is not to be taken for a box; borders are printed too. */
.rv-swatch-layer:is([data-type="path"], [data-type="links"], [data-type="arrows"]) {
  height: 0;
  border-width: 3px 0 0;
  border-radius: 0;
}
.rv-swatch-layer[data-type="points"] {
  width: 0;
  height: 0;
  border-width: 4px;
  border-radius: 50%;
}
.rv-rampbar {
  display: inline-block;
  width: 52px;
  height: 9px;
  border-radius: var(--rv-radius-mark);
  background: linear-gradient(90deg, var(--rv-ramp));
}
.rv-rampbar-sequential {
  --rv-ramp: var(--rv-sequential);
}
.rv-rampbar-diverging {
  --rv-ramp: var(--rv-diverging);
}
.rv-rampbar-diverging:is([data-half="up"], [data-half="down"]) {
  background-size: 200% 100%;
}
.rv-rampbar-diverging[data-half="up"] {
  background-position: 100% 0;
}
.rv-rampbar-categorical {
  --rv-ramp: var(--rv-categorical);
}
.rv-rampbar-footprint {
  --rv-ramp: color-mix(in srgb, var(--rv-footprint) 16%, transparent), var(--rv-footprint);
}

/* ------------------------------------------------------------ what cards are made of */

/* A drawing fills the place that it is given. */
:is(
    .rv-stage,
    .rv-slot,
    .rv-plot,
    .rv-spark,
    .rv-turnslot,
    .rv-mslot,
    .rv-msum,
    .rv-aslot,
    .rv-pairs,
    .rv-pgrid
  )
  > canvas {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
}
.rv-table {
  width: 100%;
  border-collapse: collapse;
  font: var(--rv-size-note) / 1.35 var(--rv-mono);
  font-variant-numeric: tabular-nums;
}
.rv-table :is(th, td) {
  padding: 0 10px 0 0;
  border: 0;
  text-align: right;
  white-space: nowrap;
}
.rv-table :is(th, td):first-child {
  text-align: left;
}
.rv-table :is(th, td):last-child {
  padding-right: 0;
}
.rv-table th[scope="col"] {
  color: var(--rv-muted);
  font-family: var(--rv-font);
  font-size: var(--rv-size-small);
  font-weight: 500;
}
.rv-table tbody tr:hover {
  background: var(--rv-sunken);
}
/* How much of the whole: a bar on its track. */
.rv-meter {
  overflow: hidden;
  background: var(--rv-sunken);
  border-radius: var(--rv-radius-mark);
}
.rv-meter > i {
  display: block;
  height: 100%;
  background: var(--rv-accent);
}

/* ------------------------------------------------------------ cards */

.rv-cards {
  display: grid;
  gap: 12px;
  container-type: inline-size;
  grid-template-columns: repeat(auto-fit, minmax(min(270px, 100%), 1fr));
}
.rv-cards[data-columns] {
  grid-template-columns: repeat(var(--rv-columns), minmax(0, 1fr));
}
.rv-card {
  position: relative;
  min-width: 0;
  padding: 12px 14px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
}
.rv-card-arithmetic,
.rv-card-sentence,
.rv-card-form {
  grid-column: 1 / -1;
}
.rv-card > header {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 10px;
  min-height: 28px;
  margin-bottom: 6px;
}
.rv-card h3 {
  flex: none;
  max-width: 80%;
  margin: 0;
  padding: 0;
  overflow: hidden;
  color: var(--rv-text);
  font-family: inherit;
  line-height: 1.3;
  font-size: var(--rv-size-base);
  font-weight: 650;
  letter-spacing: 0;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.rv-remark {
  min-width: 0;
  overflow: hidden;
  color: var(--rv-muted);
  font-size: var(--rv-size-note);
  text-overflow: ellipsis;
  white-space: nowrap;
}
.rv-card-arithmetic .rv-remark,
.rv-card-output .rv-remark,
.rv-card-form .rv-remark {
  display: flex;
  align-items: center;
  gap: 8px;
}
.rv-remark > span {
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-remark > :not(span) {
  flex: none;
}
.rv-card p {
  margin: 0;
}

/* The arithmetic: every line keeps its place and its height. */
.rv-body-arithmetic {
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
}
.rv-two {
  display: grid;
  grid-template-columns: 148px minmax(0, 1fr);
  gap: 16px;
  align-items: center;
}
.rv-taps {
  position: relative;
  display: grid;
  grid-template: 1fr 1fr / 1fr 1fr;
  width: 148px;
  height: 148px;
  overflow: hidden;
  border-radius: var(--rv-radius-control);
  background: var(--rv-sunken);
}
.rv-tap {
  display: flex;
  flex-direction: column;
  justify-content: center;
  align-items: center;
  font-size: var(--rv-size-small);
  line-height: 12.5px;
}
.rv-tap span {
  font-size: var(--rv-size-tiny);
  opacity: 0.85;
}
.rv-taps[data-one] {
  grid-template: 1fr / 1fr;
}
.rv-taps[data-one] .rv-tap:not(:first-child) {
  display: none;
}
.rv-tap:nth-child(-n + 2) {
  justify-content: flex-start;
  padding-top: 4px;
}
.rv-tap:nth-child(n + 3):nth-child(-n + 4) {
  justify-content: flex-end;
  padding-bottom: 4px;
}
.rv-tapdot {
  position: absolute;
  width: 13px;
  height: 13px;
  margin: -6.5px 0 0 -6.5px;
  border: 2px solid var(--rv-casing);
  border-radius: 50%;
  background: var(--rv-highlight);
  box-shadow: 0 0 0 1px var(--rv-mark);
}
/* As high with one cell as with four. */
.rv-facts {
  min-width: 0;
  min-height: 149px;
}
.rv-line {
  height: 19px;
  overflow: hidden;
  white-space: pre;
  text-overflow: ellipsis;
}
.rv-quiet {
  color: var(--rv-muted);
}
.rv-terms {
  max-width: 430px;
  margin-top: 4px;
  font: inherit;
}
.rv-terms td {
  height: 20px;
}
.rv-terms td:first-child {
  color: var(--rv-muted);
}
.rv-terms tr[data-zero] {
  opacity: 0.5;
}
.rv-terms .rv-total td {
  height: 23px;
  border-top: 1px solid var(--rv-line);
  color: var(--rv-text);
}
.rv-terms .rv-total .rv-sum {
  font-weight: 700;
  color: var(--rv-focus);
}
.rv-card .rv-why {
  height: 36px;
  margin-top: 8px;
  overflow: hidden;
  color: var(--rv-muted);
  font-family: var(--rv-font);
  font-size: var(--rv-size-note);
  line-height: 18px;
}
.rv-why[data-state="clamped"],
.rv-why[data-state="discarded"] {
  color: var(--rv-warn);
}
/* Four lines, as a turned box needs them: nothing moves when another operator needs two. */
.rv-way {
  min-height: 68px;
  margin-top: 8px;
}
.rv-way code {
  display: block;
  padding: 0;
  color: var(--rv-muted);
  background: none;
  font: inherit;
  font-size: var(--rv-size-small);
  line-height: 17px;
}
.rv-card .rv-mean {
  display: flex;
  height: 31px;
  margin-top: 6px;
  padding-top: 7px;
  overflow: hidden;
  border-top: 1px solid var(--rv-line);
  line-height: 20px;
  white-space: pre;
}
.rv-chipsum {
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-tail {
  flex: none;
}
.rv-mean i {
  color: var(--rv-muted);
  font-style: normal;
}
.rv-value {
  display: inline;
  min-height: 0;
  padding: 1px 3px;
  color: inherit;
  background: none;
  border: 0;
  border-radius: var(--rv-radius-mark);
  font: inherit;
  cursor: pointer;
}
.rv-value:hover {
  background: var(--rv-sunken);
}
.rv-value-shown {
  color: var(--rv-focus);
  background: var(--rv-focus-soft);
  font-weight: 600;
}
.rv-value-wins {
  outline: 1.5px solid var(--rv-good);
  outline-offset: -1px;
}
.rv-result {
  font-weight: 700;
}
.rv-card :is(.rv-check, .rv-kernels) {
  display: flex;
  align-items: center;
  gap: 8px;
  height: 24px;
  margin-top: 2px;
  overflow: hidden;
  color: var(--rv-muted);
  font-weight: 600;
  white-space: nowrap;
}
:is(.rv-check, .rv-kernels) > span {
  min-width: 0;
  overflow: hidden;
  text-overflow: ellipsis;
}
.rv-go,
.rv-badge {
  flex: none;
  padding: 0 7px;
  height: 22px;
  color: inherit;
  background: none;
  border: 1px solid currentcolor;
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-note);
  font-weight: 600;
  white-space: nowrap;
  cursor: pointer;
}
.rv-badge[data-state="waiting"],
.rv-badge[data-state="none"] {
  visibility: hidden;
}
.rv-badge[data-state="good"] {
  padding: 0;
  color: var(--rv-good);
  border-color: transparent;
  cursor: default;
}
.rv-badge[data-state="bad"] {
  color: var(--rv-bad);
  background: var(--rv-bad-soft);
}
:is(.rv-check, .rv-kernels)[data-ok="true"] {
  color: var(--rv-good);
}
:is(.rv-check, .rv-kernels)[data-ok="false"] {
  color: var(--rv-bad);
}
.rv-card .rv-kernels {
  margin-top: 0;
  font-family: var(--rv-font);
  font-size: var(--rv-size-note);
  font-weight: 400;
}
.rv-kernels[data-ok="false"] {
  font-weight: 600;
}
/* Nine digits need the room of the tiles. */
.rv-card-arithmetic[data-digits] .rv-two {
  grid-template-columns: minmax(0, 1fr);
}
.rv-card-arithmetic[data-digits] .rv-side {
  display: none;
}
.rv-card-arithmetic[data-digits] .rv-terms {
  max-width: none;
}
.rv-card-arithmetic[data-empty] .rv-body > :not(.rv-kernels),
.rv-card-arithmetic[data-idle] .rv-body,
.rv-card[data-none] :is(.rv-body, .rv-remark) {
  visibility: hidden;
}

/* What is older than the box in the hand turns pale until its answer comes: a veil lies over it. With an
   opacity of its own, every frame of a drag would be put together of one more layer. */
.rv-body {
  position: relative;
}
:is(.rv-body, .rv-card-sentence)::after {
  position: absolute;
  inset: 0;
  pointer-events: none;
  content: "";
  transition: background-color 0.12s;
}
.rv-cards[data-late] .rv-card:not(.rv-card-form, [data-here]) .rv-body::after,
.rv-cards[data-late] .rv-card-sentence::after,
.rv-card[data-old] .rv-body::after {
  background-color: color-mix(in srgb, var(--rv-surface) 60%, transparent);
}

/* Grids: the slot has a fixed shape, the grid is fitted into it. */
.rv-slot {
  position: relative;
  width: 100%;
  aspect-ratio: 1.12;
}
.rv-slot canvas {
  border-radius: var(--rv-radius-mark);
  cursor: crosshair;
}
.rv-scale {
  display: flex;
  align-items: center;
  gap: 7px;
  height: 18px;
  margin-top: 8px;
  color: var(--rv-muted);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-small);
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}
.rv-scale .rv-rampbar {
  flex: none;
  width: 56px;
}
.rv-unitnote:empty {
  display: none;
}
.rv-unitnote {
  color: var(--rv-text);
}
.rv-read {
  flex: 1;
  overflow: hidden;
  color: var(--rv-text);
  text-align: right;
  text-overflow: ellipsis;
}

.rv-sentence {
  font-size: var(--rv-size-lead);
  line-height: 1.5;
}
.rv-card-sentence {
  min-height: 92px;
}
.rv-sentence strong {
  font-weight: 650;
}
.rv-tone-good {
  color: var(--rv-good);
}
.rv-tone-warn {
  color: var(--rv-warn);
}
.rv-tone-bad {
  color: var(--rv-bad);
}
.rv-notes {
  margin: 8px 0 0;
  padding: 0 0 0 18px;
  color: var(--rv-muted);
  font-size: var(--rv-size-base);
}

.rv-body-form {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(98px, 1fr));
  gap: 8px;
}
.rv-field {
  display: flex;
  align-items: center;
  gap: 5px;
  height: 32px;
  padding: 0 8px;
  color: var(--rv-muted);
  background: var(--rv-sunken);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
  font-size: var(--rv-size-note);
  cursor: text;
}
.rv-field-note {
  grid-column: 1 / -1;
  font-size: var(--rv-size-note);
  color: var(--rv-muted);
}
.rv-field-note.rv-tone-bad {
  color: var(--rv-bad);
}
.rv-field:focus-within {
  border-color: var(--rv-accent);
}
.rv-field span {
  white-space: nowrap;
}
.rv-field input {
  flex: 1;
  width: 0;
  min-width: 0;
  height: 28px;
  padding: 0;
  color: var(--rv-text);
  background: none;
  border: 0;
  outline: 0;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
  font-variant-numeric: tabular-nums;
  text-align: right;
}
.rv-field:has(input[aria-invalid="true"]) {
  border-color: var(--rv-bad);
}
.rv-root .rv-field input:focus-visible {
  outline: 0;
}
.rv-chips {
  display: inline-flex;
  gap: 3px;
}
.rv-chip {
  min-width: 26px;
  height: 26px;
  padding: 0 6px;
  color: var(--rv-text);
  background: none;
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-note);
  cursor: pointer;
}
.rv-chip[aria-pressed="true"] {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
  border-color: var(--rv-accent);
}

/* ------------------------------------------------------------ narrow and calm */

@container (max-width: 640px) {
  .rv-caption {
    display: none;
  }
}
/* Beside a picture on a small screen: the sum and the output in one screenful, what is said after them. */
@container (max-width: 560px) {
  .rv-two {
    grid-template-columns: 112px minmax(0, 1fr);
    gap: 12px;
  }
  .rv-taps {
    width: 112px;
    height: 112px;
  }
  .rv-tap {
    font-size: var(--rv-size-small);
  }
  .rv-body-arithmetic {
    font-size: var(--rv-size-small);
  }
  .rv-terms td {
    padding-right: 6px;
  }
  .rv-line.rv-quiet {
    height: 32px;
    white-space: normal;
    line-height: 16px;
  }
  .rv-way code {
    font-size: var(--rv-size-tiny);
    letter-spacing: -0.01em;
  }
  .rv-scale {
    gap: 5px;
    font-size: var(--rv-size-tiny);
  }
  .rv-scale .rv-rampbar {
    width: 24px;
  }
}
@container (max-width: 460px) {
  /* Device and times may need two lines. */
  .rv-status {
    height: 36px;
  }
  .rv-timing {
    text-align: right;
    white-space: normal;
  }
  .rv-bar .rv-group {
    min-width: 0;
  }
  .rv-bar .rv-tool {
    flex: 1 1 34px;
    min-width: 24px;
  }
  .rv-bar .rv-tool:not(.rv-tool-icon) {
    padding: 0 6px;
  }
  .rv-bar .rv-tool span {
    display: none;
  }
  .rv-stage {
    height: clamp(260px, 100cqw, 100vh - 160px);
  }
  .rv-two {
    grid-template-columns: 104px minmax(0, 1fr);
    gap: 0 12px;
  }
  .rv-taps {
    width: 104px;
    height: 104px;
  }
  .rv-tap span {
    display: none;
  }
  .rv-side {
    grid-row: span 2;
  }
  .rv-facts {
    display: contents;
  }
  .rv-line.rv-line {
    height: 48px;
    white-space: normal;
  }
  .rv-taps {
    align-self: start;
  }
  .rv-two {
    grid-template-rows: auto auto minmax(111px, auto);
    align-items: start;
  }
  .rv-card :is(.rv-check, .rv-kernels) {
    height: 40px;
    white-space: normal;
    line-height: 18px;
  }
  .rv-terms {
    grid-column: 1 / -1;
    margin-top: 8px;
  }
  .rv-card-map h3 {
    max-width: none;
  }
  .rv-card .rv-mean {
    flex-wrap: wrap;
    height: 51px;
  }
  .rv-chipsum {
    flex: 1 0 100%;
  }
  .rv-card-map .rv-remark,
  :is(.rv-card-arithmetic, .rv-card-output) .rv-remark > span {
    display: none;
  }
  .rv-card-output .rv-scale,
  .rv-card-map .rv-scale {
    flex-wrap: wrap;
    height: 34px;
  }
  .rv-card-output .rv-read,
  .rv-card-map .rv-read {
    flex: 1 0 100%;
    text-align: left;
  }
  .rv-label b {
    font-size: var(--rv-size-note);
  }
  .rv-label code {
    font-size: var(--rv-size-tiny);
  }
  .rv-body-arithmetic {
    font-size: var(--rv-size-small);
  }
  .rv-terms td {
    padding-right: 6px;
  }
}
@media (max-height: 820px) and (min-width: 641px) {
  .rv-cards {
    gap: 8px;
  }
  .rv-card-sentence {
    min-height: 62px;
  }
  .rv-cards:has(.rv-card-upstream, .rv-card-rmac-hits) .rv-card-sentence {
    min-height: 84px;
  }
  .rv-card {
    padding: 7px 12px;
  }
  .rv-card > header {
    min-height: 26px;
    margin-bottom: 3px;
  }
  .rv-way {
    min-height: 60px;
    margin-top: 4px;
  }
  .rv-way code {
    line-height: 15px;
  }
  .rv-card .rv-why {
    height: 34px;
    margin-top: 3px;
    line-height: 17px;
  }
  .rv-card .rv-mean {
    margin-top: 2px;
    padding-top: 4px;
    height: 27px;
  }
  .rv-card .rv-check {
    margin-top: 0;
  }
  .rv-scale {
    margin-top: 4px;
  }
  .rv-cards:has(.rv-card-map) .rv-card-sentence {
    order: 1;
  }
  .rv-cards:has(.rv-card-map) .rv-card-form {
    order: 2;
  }
}
@media (pointer: coarse) {
  .rv-tool {
    min-width: 34px;
    height: 36px;
  }
  .rv-bar {
    gap: 6px;
  }
  .rv-field {
    height: 40px;
  }
  .rv-chip {
    min-width: 34px;
    height: 34px;
  }
}
@media (prefers-reduced-motion: reduce) {
  .rv-spinner {
    animation-duration: 6s;
  }
}

@media print {
  .rv-root * {
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .rv-card,
  .rv-stage {
    break-inside: avoid;
  }
  .rv-bar .rv-group,
  .rv-help {
    display: none;
  }
  /* The sheet has other proportions than the screen that was painted for. */
  .rv-stage canvas {
    object-fit: contain;
  }
  .rv-label {
    top: auto;
    bottom: 6px;
    left: 6px;
    transform: none !important;
  }
}
`,`/* A lesson: words on the left, the figure on the right, the player at the foot of the screen. */

.rv-lesson {
  max-width: 1080px;
  margin: 0 auto;
  font-size: var(--rv-size-read);
  line-height: 1.55;
}
.rv-lesson h2 {
  margin: 0 0 4px;
  font-size: var(--rv-size-title);
  line-height: 1.2;
}
.rv-lesson-note:empty {
  display: none;
}
.rv-step {
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  gap: 8px 40px;
  align-items: center;
  min-height: min(78vh, 620px);
  padding: 28px 0;
  border-top: 1px solid var(--rv-line);
  scroll-margin: 52px 0 90px;
}
.rv-step:first-child {
  align-items: start;
  min-height: 56vh;
  padding-top: 12px;
  border-top: 0;
}
.rv-step:last-child {
  margin-bottom: 22vh;
}
.rv-step h3 {
  margin: 0 0 10px;
  padding-right: 24px; /* for the tick, which takes no room of its own */
  font-size: var(--rv-size-heading);
  line-height: 1.3;
  outline: 0;
}
.rv-step p {
  margin: 0 0 10px;
  max-width: 34em;
}
.rv-tick {
  position: absolute;
  visibility: hidden;
  margin-left: 8px;
  color: var(--rv-good);
}
.rv-step[data-done] .rv-tick {
  visibility: visible;
}
.rv-step .rv-goal {
  padding: 9px 13px;
  color: var(--rv-accent);
  background: var(--rv-accent-soft);
  border-radius: var(--rv-radius-control);
  font-weight: 500;
}
.rv-step[data-done] .rv-goal {
  color: var(--rv-good);
  background: var(--rv-good-soft);
}
.rv-step-figure {
  padding: 16px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius);
}
.rv-drawing {
  display: block;
  width: 100%;
  max-height: 56vh;
  overflow: visible;
  user-select: none;
  -webkit-user-select: none;
}
.rv-drawing text {
  fill: var(--rv-text);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
  text-anchor: middle;
  pointer-events: none;
}
.rv-drawing text[text-anchor="end"] {
  text-anchor: end;
}
.rv-drawing text[text-anchor="start"] {
  text-anchor: start;
}
.rv-drawing .rv-cell-value {
  font-size: var(--rv-size-heading);
  font-weight: 600;
}
.rv-cell-box {
  fill: var(--rv-sunken);
  stroke: var(--rv-line-strong);
  stroke-width: 1;
}
.rv-cell-edge,
.rv-cell-right {
  fill: none;
  stroke: none;
  pointer-events: none;
}
.rv-cell[role] {
  cursor: pointer;
}
.rv-cell[role]:focus-visible {
  outline: 0;
}
.rv-cell[role]:focus-visible .rv-cell-edge,
.rv-cell[role]:hover .rv-cell-edge {
  stroke: var(--rv-accent);
  stroke-width: 2.5;
}
.rv-cell[aria-pressed="true"] .rv-cell-edge {
  stroke: var(--rv-highlight);
  stroke-width: 5;
}
.rv-cell[data-ghost="true"] .rv-cell-edge {
  stroke: var(--rv-highlight);
  stroke-width: 3.5;
  stroke-dasharray: 7 5;
}
.rv-cell[data-right="true"] .rv-cell-right {
  stroke: var(--rv-good);
  stroke-width: 5;
}
.rv-area-home {
  fill: none;
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 4 3;
}
.rv-area {
  stroke: var(--rv-text);
  stroke-width: 1.2;
  fill-opacity: 0.62;
}
.rv-flight,
.rv-lines,
.rv-guides {
  pointer-events: none;
}
.rv-area[data-area="0"] {
  fill: var(--rv-categorical-4);
}
.rv-area[data-area="1"] {
  fill: var(--rv-categorical-1);
}
.rv-area[data-area="2"] {
  fill: var(--rv-categorical-2);
}
.rv-area[data-area="3"] {
  fill: var(--rv-categorical-3);
}
.rv-lines line {
  stroke: var(--rv-mark);
  stroke-width: 3;
  paint-order: stroke;
}
.rv-line-dot {
  fill: var(--rv-mark);
  stroke: var(--rv-casing);
  stroke-width: 1.5;
}
.rv-drawing .rv-line-value {
  fill: var(--rv-mark);
  stroke: var(--rv-casing);
  stroke-width: 4;
  paint-order: stroke;
  font-size: var(--rv-size-lead);
  font-weight: 600;
}
.rv-guides line {
  stroke: var(--rv-text);
  stroke-width: 2;
}
.rv-guides .rv-thread {
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 3 3;
}
.rv-sample-dot {
  fill: var(--rv-highlight);
  stroke: var(--rv-casing);
  stroke-width: 2.5;
}
.rv-sample:not([tabindex]) {
  pointer-events: none;
}
.rv-sample[tabindex] {
  cursor: grab;
}
.rv-sample-reach {
  fill: transparent;
  stroke: var(--rv-mark);
  stroke-width: 0;
}
.rv-sample:focus {
  outline: 0;
}
.rv-sample:focus-visible .rv-sample-reach {
  stroke: var(--rv-accent);
  stroke-width: 3;
}
.rv-answer-scale line {
  stroke: var(--rv-line-strong);
  stroke-width: 2;
}
.rv-scale-end {
  fill: var(--rv-line-strong);
}
.rv-scale-right {
  fill: var(--rv-good);
}
.rv-ghost {
  fill: none;
  stroke: var(--rv-focus);
  stroke-width: 2.5;
  stroke-dasharray: 4 3;
}
.rv-sums {
  display: flex;
  flex-direction: column;
  gap: 4px;
  min-height: 1.6em;
  margin-top: 10px;
}
.rv-sums code,
.rv-step .rv-working {
  padding: 0;
  color: var(--rv-text);
  background: none;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-lead);
  font-variant-numeric: tabular-nums;
}
.rv-asks {
  font-weight: 600;
}
.rv-answer {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  align-items: flex-end;
  margin: 0 0 12px;
}
.rv-answer .rv-chip {
  min-height: 34px;
  font: inherit;
  font-size: var(--rv-size-lead);
}
.rv-answer-number {
  width: 7em;
  padding: 4px 10px;
  color: var(--rv-text);
  background: var(--rv-surface);
  border: 1px solid var(--rv-line-strong);
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-family: var(--rv-mono);
}
.rv-press {
  min-height: 34px;
  padding: 3px 13px;
  color: var(--rv-text);
  background: var(--rv-surface);
  border: 1px solid var(--rv-line-strong);
  border-radius: var(--rv-radius-control);
  font: inherit;
  font-size: var(--rv-size-lead);
  white-space: nowrap;
  cursor: pointer;
}
.rv-press-strong {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
  border-color: var(--rv-accent);
}
.rv-press:disabled {
  opacity: 0.4;
  cursor: default;
}
.rv-step .rv-verdict {
  font-weight: 600;
}
.rv-question[data-state="right"] .rv-verdict {
  color: var(--rv-good);
}
.rv-question[data-state="known"] .rv-verdict,
.rv-question[data-state="other"] .rv-verdict,
.rv-question[data-state="unread"] .rv-verdict {
  color: var(--rv-warn);
}
.rv-question[data-state="mismatch"] .rv-verdict {
  color: var(--rv-bad);
}
.rv-verdict:empty,
.rv-why:empty,
.rv-working:empty {
  display: none;
}
.rv-player {
  position: sticky;
  bottom: 0;
  z-index: 2;
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  align-items: center;
  padding: 9px 12px;
  background: var(--rv-surface);
  border: 1px solid var(--rv-line);
  border-radius: var(--rv-radius) var(--rv-radius) 0 0;
  box-shadow: 0 -4px 18px var(--rv-casing-soft);
}
.rv-player .rv-range {
  flex: 1 1 90px;
  min-width: 60px;
  min-height: 28px;
}
.rv-player .rv-press {
  min-width: 40px;
}
.rv-bin {
  fill: var(--rv-wash);
  stroke: var(--rv-accent);
  stroke-width: 2.5;
  pointer-events: none;
}
.rv-bin-handle {
  cursor: grab;
}
.rv-bin-body {
  fill: transparent;
}
.rv-bin-corner {
  fill: var(--rv-accent);
  stroke: var(--rv-mark);
  stroke-width: 2.5;
}
.rv-bin-handle:focus {
  outline: 0;
}
.rv-bin-handle:focus-visible > * {
  stroke: var(--rv-accent);
  stroke-width: 5;
}
.rv-bin-handle > g > .rv-knob-reach {
  fill: transparent;
  stroke: none;
}
.rv-bin-handle:focus-visible .rv-bin-corner,
.rv-bin-handle:focus-visible .rv-turn-grip {
  stroke: var(--rv-highlight);
  stroke-width: 4;
}
.rv-pick {
  fill: transparent;
}
.rv-pool-bars {
  pointer-events: none;
}
.rv-pool-bar {
  fill: var(--rv-line-strong);
}
.rv-pool-bar-strong {
  fill: var(--rv-accent);
}
.rv-samples,
.rv-right-points {
  pointer-events: none;
}
.rv-samples text {
  font-size: var(--rv-size-note);
}
.rv-mark {
  fill: var(--rv-highlight);
  stroke: var(--rv-casing);
  stroke-width: 1.5;
}
.rv-mark-clamped {
  fill: var(--rv-clamped);
}
.rv-mark-discarded {
  fill: var(--rv-surface);
  stroke: var(--rv-bad);
  stroke-width: 2.5;
  stroke-dasharray: 3 2;
}
.rv-mark-way {
  stroke: var(--rv-text);
  stroke-width: 1.5;
  stroke-dasharray: 3 3;
}
.rv-mark-read {
  fill: var(--rv-clamped);
  stroke: var(--rv-casing);
  stroke-width: 1.5;
}
.rv-window {
  stroke: var(--rv-bad);
  stroke-width: 1.5;
  stroke-dasharray: 5 4;
}
.rv-drawing .rv-map-value {
  font-size: var(--rv-size-note);
}
.rv-drawing .rv-map-number {
  fill: var(--rv-muted);
  font-size: var(--rv-size-small);
}
.rv-point-mark {
  fill: var(--rv-focus);
}
[data-ghost] > .rv-point-mark {
  fill: none;
  stroke: var(--rv-focus);
  stroke-width: 2;
  stroke-dasharray: 4 3;
}
.rv-right-point {
  fill: none;
  stroke: var(--rv-good);
  stroke-width: 3;
}
.rv-stack-marks,
.rv-ruler-marks {
  pointer-events: none;
}
.rv-drawing .rv-stack-name {
  font-size: var(--rv-size-small);
  stroke: var(--rv-surface);
  stroke-width: 4;
  paint-order: stroke;
}
.rv-padding {
  fill: none;
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 3 2;
}
.rv-field,
.rv-most {
  fill: none;
  stroke: var(--rv-highlight);
  stroke-width: 2;
}
.rv-most {
  stroke-width: 4;
}
.rv-field-side {
  stroke: var(--rv-highlight);
  stroke-width: 1.5;
}
.rv-cell-centre {
  fill: var(--rv-muted);
}
.rv-ruler-back {
  fill: var(--rv-sunken);
  stroke: var(--rv-line-strong);
}
.rv-ruler line,
.rv-ruler-mark {
  stroke: var(--rv-text);
  stroke-width: 1.5;
}
.rv-ruler-gap {
  stroke: var(--rv-accent);
  stroke-width: 4;
}
.rv-ruler-ghost {
  stroke: var(--rv-focus);
  stroke-width: 1.5;
  stroke-dasharray: 4 3;
}
.rv-network[data-network="0"] {
  fill: var(--rv-categorical-1);
}
.rv-network[data-network="1"] {
  fill: var(--rv-categorical-2);
}
.rv-exact {
  stroke: var(--rv-good);
  stroke-width: 2;
  stroke-dasharray: 6 4;
}
.rv-stem {
  stroke: var(--rv-line-strong);
  stroke-width: 3;
}
.rv-bar {
  fill: var(--rv-line-strong);
}
.rv-bar-now {
  fill: var(--rv-accent);
}
.rv-drawing .rv-bar-label-now {
  font-weight: 700;
}
.rv-map-ground {
  fill: var(--rv-sunken);
}
.rv-map-grid line {
  stroke: var(--rv-line-strong);
  stroke-width: 0.6;
}
.rv-squares {
  pointer-events: none;
}
.rv-square {
  fill: var(--rv-accent);
  fill-opacity: 0.16;
  stroke: var(--rv-accent);
  stroke-width: 2;
}
.rv-square-held {
  stroke-width: 3.5;
  fill-opacity: 0.32;
}
.rv-square-untried {
  stroke-dasharray: 5 4;
}
.rv-square-ghost {
  fill: none;
  stroke: var(--rv-focus);
  stroke-width: 2;
  stroke-dasharray: 4 3;
}
.rv-square-kept {
  fill: none;
  stroke: var(--rv-highlight);
  stroke-width: 4;
}
.rv-column-bare {
  fill: var(--rv-bad);
  fill-opacity: 0.55;
}
.rv-drawing .rv-column-bare-number {
  fill: var(--rv-bad);
  font-size: var(--rv-size-small);
  font-weight: 700;
}
.rv-drawing .rv-overlap-said {
  stroke: var(--rv-surface);
  stroke-width: 4;
  paint-order: stroke;
}
.rv-bin-handle ~ .rv-overlap > .rv-pick {
  cursor: ew-resize;
}
.rv-overlap-none {
  stroke: var(--rv-line);
  stroke-width: 1.5;
}
.rv-overlap-way {
  fill: none;
  stroke: var(--rv-text);
  stroke-width: 1.5;
}
.rv-overlap-untried {
  stroke-dasharray: 3 3;
  opacity: 0.7;
}
.rv-gains,
.rv-losses {
  pointer-events: none;
}
.rv-gain {
  fill: var(--rv-highlight);
}
.rv-drawing .rv-gain-value {
  fill: var(--rv-text);
  stroke: var(--rv-surface);
  stroke-width: 3.5;
  paint-order: stroke;
  font-size: var(--rv-size-note);
  font-weight: 600;
}
.rv-arrow {
  fill: var(--rv-good);
  stroke: var(--rv-good);
  stroke-width: 3;
}
.rv-arrow-up {
  fill: var(--rv-bad);
  stroke: var(--rv-bad);
}
.rv-kink {
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 3 3;
}
.rv-tangent {
  stroke: var(--rv-accent);
  stroke-width: 3;
}
.rv-ratios {
  display: flex;
  flex-wrap: wrap;
  gap: 6px;
  align-items: center;
  margin-top: 8px;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-base);
}
.rv-ratios .rv-chip {
  min-width: 34px;
  min-height: 30px;
  font: inherit;
}
.rv-water {
  fill: var(--rv-sunken);
  stroke: var(--rv-line-strong);
}
.rv-turn-grid line {
  stroke: var(--rv-line);
  stroke-width: 0.6;
}
.rv-boat {
  pointer-events: none;
}
.rv-boat path {
  fill: var(--rv-line-strong);
  stroke: var(--rv-muted);
  stroke-width: 1;
}
.rv-boat rect {
  fill: var(--rv-surface);
  fill-opacity: 0.75;
}
.rv-turn-box {
  fill: none;
  stroke: var(--rv-accent);
  stroke-width: 2.5;
}
.rv-turn-box path {
  fill: none;
  stroke-width: 1.5;
}
.rv-turn-now rect {
  fill: var(--rv-wash);
}
.rv-turn-right {
  stroke: var(--rv-good);
  stroke-width: 4;
}
.rv-turn-ghost {
  stroke: var(--rv-focus);
  stroke-dasharray: 6 4;
}
.rv-turn-fan {
  stroke-width: 2;
}
.rv-turn-fan.rv-turn-right {
  stroke-width: 4;
}
.rv-turn-fan .rv-turn-way {
  display: none;
}
.rv-turn-box .rv-turn-leader {
  stroke-width: 1.5;
  stroke-dasharray: 2 3;
}
[role="group"] .rv-turn-fan {
  pointer-events: stroke;
}
.rv-turn-letter {
  fill: var(--rv-surface);
  stroke-width: 2.5;
}
[data-reader] > text {
  font-weight: 600;
}
.rv-turn-grip {
  fill: none;
  stroke: var(--rv-text);
  stroke-width: 2.5;
  pointer-events: all;
}
.rv-turn-legend {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(180px, 1fr));
  gap: 4px 12px;
  margin: 10px 0 0;
  padding: 0;
  list-style: none;
  font-size: var(--rv-size-note);
  line-height: 1.35;
}
.rv-turn-legend[hidden] {
  display: none;
}
.rv-turn-legend li {
  display: grid;
  grid-template-columns: 22px 1fr;
  column-gap: 7px;
  align-items: center;
  align-content: start;
}
.rv-turn-legend b {
  grid-row: span 2;
  width: 22px;
  height: 22px;
  border: 2.5px solid;
  border-radius: 11px;
  text-align: center;
  line-height: 17px;
}
.rv-turn-legend b span {
  color: var(--rv-text);
}
.rv-turn-legend small {
  color: var(--rv-muted);
  font-size: var(--rv-size-small);
}
.rv-arc {
  fill: none;
  stroke: var(--rv-highlight);
  stroke-width: 2;
}
.rv-arc-tip {
  fill: var(--rv-highlight);
}
.rv-arc-level {
  stroke: var(--rv-muted);
  stroke-width: 1;
  stroke-dasharray: 4 3;
}
.rv-drawing .rv-arc-label {
  font-size: var(--rv-size-lead);
  font-weight: 600;
}
.rv-axis {
  stroke: var(--rv-text);
  stroke-width: 1.5;
}
.rv-axis-tip {
  fill: var(--rv-text);
}
.rv-lever {
  pointer-events: none;
}
.rv-lever-bin {
  stroke: var(--rv-accent);
  stroke-width: 1;
}
.rv-lever-arm {
  stroke: var(--rv-mark);
  stroke-width: 2;
  stroke-dasharray: 5 3;
}
.rv-sweep-halo {
  stroke: var(--rv-casing);
  stroke-width: 5;
}
.rv-sweep {
  stroke: var(--rv-mark);
  stroke-width: 2;
}
.rv-sweep-tip {
  fill: var(--rv-mark);
  stroke: var(--rv-casing);
}
.rv-sweep.rv-sweep-told {
  stroke: var(--rv-highlight);
  stroke-width: 3;
}
.rv-sweep-tip.rv-sweep-told {
  fill: var(--rv-highlight);
}
.rv-answer-named {
  display: flex;
  flex-direction: column;
  color: var(--rv-muted);
  font-family: var(--rv-mono);
  font-size: var(--rv-size-small);
}
.rv-answer-named .rv-answer-number {
  width: 4.6em;
  padding: 4px 7px;
  font-size: var(--rv-size-lead);
}
.rv-turn-fan[data-reader="0"]:not(.rv-turn-right) {
  stroke: var(--rv-categorical-0);
}
[data-reader="0"] > .rv-turn-letter {
  stroke: var(--rv-categorical-0);
}
.rv-turn-legend [data-reader="0"] {
  color: var(--rv-categorical-0);
}
.rv-turn-fan[data-reader="1"]:not(.rv-turn-right) {
  stroke: var(--rv-categorical-1);
}
[data-reader="1"] > .rv-turn-letter {
  stroke: var(--rv-categorical-1);
}
.rv-turn-legend [data-reader="1"] {
  color: var(--rv-categorical-1);
}
.rv-turn-fan[data-reader="2"]:not(.rv-turn-right) {
  stroke: var(--rv-categorical-2);
}
[data-reader="2"] > .rv-turn-letter {
  stroke: var(--rv-categorical-2);
}
.rv-turn-legend [data-reader="2"] {
  color: var(--rv-categorical-2);
}
.rv-turn-fan[data-reader="3"]:not(.rv-turn-right) {
  stroke: var(--rv-categorical-3);
}
[data-reader="3"] > .rv-turn-letter {
  stroke: var(--rv-categorical-3);
}
.rv-turn-legend [data-reader="3"] {
  color: var(--rv-categorical-3);
}
.rv-turn-fan[data-reader="4"]:not(.rv-turn-right) {
  stroke: var(--rv-categorical-4);
}
[data-reader="4"] > .rv-turn-letter {
  stroke: var(--rv-categorical-4);
}
.rv-turn-legend [data-reader="4"] {
  color: var(--rv-categorical-4);
}
.rv-turn-fan[data-reader="5"]:not(.rv-turn-right) {
  stroke: var(--rv-categorical-5);
}
[data-reader="5"] > .rv-turn-letter {
  stroke: var(--rv-categorical-5);
}
.rv-turn-legend [data-reader="5"] {
  color: var(--rv-categorical-5);
}
@container (min-width: 641px) {
  .rv-player .rv-press:nth-child(2) {
    min-width: 6.5em;
  }
}
.rv-step-marks {
  display: flex;
  gap: 4px;
  margin: 0;
  padding: 0;
  list-style: none;
}
.rv-step-marks button {
  min-width: 28px;
  height: 28px;
  padding: 0;
  color: var(--rv-text);
  background: none;
  border: 1px solid var(--rv-line-strong);
  border-radius: 14px;
  font: inherit;
  font-size: var(--rv-size-note);
  cursor: pointer;
}
.rv-step-marks [data-done] {
  color: var(--rv-good);
  background: var(--rv-good-soft);
  border-color: var(--rv-good);
}
.rv-step-marks [aria-current] {
  color: var(--rv-accent-text);
  background: var(--rv-accent);
  border-color: var(--rv-accent);
}
.rv-press-word {
  margin: 0 0 0 6px;
}
.rv-press-strong .rv-press-word {
  float: left;
  margin: 0 6px 0 0;
}
.rv-step-count {
  display: none;
  font-family: var(--rv-mono);
  font-size: var(--rv-size-note);
}
@container (max-width: 640px) {
  .rv-press-word {
    display: none;
  }
  /* One row, and no more of the figure is covered. */
  .rv-step-marks {
    display: none;
  }
  .rv-step-count {
    display: inline;
  }
}
@container (max-width: 760px) {
  .rv-step {
    grid-template-columns: minmax(0, 1fr);
    min-height: 0;
  }
  .rv-step-figure {
    padding: 10px;
  }
  .rv-drawing {
    max-height: 60vh;
  }
}
`];var[br,Sr]=[4,2**26],tn=class{#n;#t=new Map;constructor(t){this.#n=t}get size(){return this.#n.memory.buffer.byteLength}begin(){this.#n.clear(0)}forget(){this.#t.clear(),this.#n.clear(1)}hold(t){let n=this.#t.get(t);if(n!==void 0)return n;let A=[...this.#t.keys()].reduce((r,{byteLength:i})=>r+i,t.byteLength);(this.#t.size===br||A>Sr)&&this.forget();let e=this.put(t);return this.#n.keep(),this.#t.set(t,e),e}put(t){let n=this.#e(t.byteLength),A=new Uint8Array(t.buffer,t.byteOffset,t.byteLength);return new Uint8Array(this.#n.memory.buffer,n).set(A),n}zeros(t){let n=this.#e(4*t);return new Uint8Array(this.#n.memory.buffer,n,4*t).fill(0),n}floats(t,n){return new Float32Array(this.#n.memory.buffer,t,n).slice()}doubles(t,n){return new Float64Array(this.#n.memory.buffer,t,n).slice()}wholes(t,n){return new Int32Array(this.#n.memory.buffer,t,n).slice()}bytes(t,n){return new Uint8Array(this.#n.memory.buffer,t,n).slice()}#e(t){let n=t>2147483648?0:this.#n.take(t)>>>0;if(!n)throw new Z(Yn);return n}};var Ct={roi_align:{columns:5,sampled:!0,reductions:{avg:"roi_align",max:"roi_align_max"}},roi_align_rotated:{columns:6,sampled:!0,reductions:{avg:"roi_align_rotated"}},roi_pool:{columns:5,sampled:!1,reductions:{}}},[zA,_A]=[5,14],Fr={scale:1},nn=class{#n;#t;#e;constructor(t){this.#n=t,this.#t=new tn(t),this.#e=[0,1].map(n=>this.#i(n))}knows(t,n){let A=Object.hasOwn(Ct,t)?Ct[t]:null;return!!(A&&(A.sampled?A.reductions[n]:n==="max"))}get size(){return this.#t.size}plan(t,{rois:n,bins:A,rules:e,height:r,width:i,chosen:o,derivatives:a=!1}){let{columns:g}=Ct[t],h=jn(n,g),l=Int32Array.from(o??Array(A[0]*A[1]).keys());if(l.some(S=>S<0||S>=A[0]*A[1]))throw new RangeError(`chosen: want bins below ${A[0]*A[1]}, got ${l}`);let c=this.#t;c.begin();let C={rois:h.length/g,batch:2**30,channels:1,height:r,width:i},f=c.zeros(10),p=c.put(h),E=this.#s(C,A,e);this.#A(`${t}_plan`,p,c.put(l),l.length,...E,Number(a),f);let[u,...B]=c.wholes(f,10),y=g-1;return{positions:G(c.floats(B[0],2*u),[u,2]),taps:G(c.wholes(B[1],4*u),[u,4]),weights:G(c.floats(B[2],4*u),[u,4]),state:G(c.bytes(B[3],u),[u]),roi:G(c.wholes(B[4],u),[u]),bin:G(c.wholes(B[5],u),[u]),slopes:a?G(c.floats(B[6],2*y*u),[u,y,2]):null,grids:G(c.wholes(B[7],2*C.rois),[C.rois,2]),offsets:G(c.wholes(B[8],C.rois+1),[C.rois+1])}}axes(t,{rois:n,bins:A,rules:e,height:r,width:i}){let{columns:o,sampled:a}=Ct[t],g=jn(n,o),h=g.length/o,l=this.#t;l.begin();let c=l.put(g),C=this.#s({rois:h,batch:2**30,channels:1,height:r,width:i},A,e),f=_A+(a?0:2*(A[0]+A[1])),p=l.zeros(4*f*h);this.#A(`${t}_axes`,c,...C,p);let E=l.doubles(p,2*f*h);return Array.from({length:h},(u,B)=>{let[y,S]=[B,h+B].map(Y=>E.subarray(f*Y,f*(Y+1)));return Mr(y,S,a?null:A)})}forward(t,n){let{maps:A,rois:e,job:r,shape:i,count:o}=this.#r(t,n),a=this.#t.zeros(o);if(Ct[t].sampled)return this.#A(WA(t,n),A,e,a,...r),{output:G(this.#t.floats(a,o),i),argmax:null};let g=this.#t.zeros(o);return this.#A(t,A,e,a,g,...r),{output:G(this.#t.floats(a,o),i),argmax:G(this.#t.wholes(g,o),i)}}backward(t,n){let{features:A,gradOutput:e,argmax:r}=n,{maps:i,rois:o,job:a,count:g,rows:h}=this.#r(t,n),{columns:l,sampled:c}=Ct[t],C=this.#t,f=C.put(Wn("gradOutput",e,g)),p=A.values.length,E=C.zeros(p);if(!c){let y=C.put(Wn("argmax",r??new Int32Array,g));return this.#A(`${t}_backward`,f,y,o,E,...a),{features:G(C.floats(E,p),jA(A)),rois:null}}let u=C.zeros(h*l),B=WA(t,n);return this.#A(`${B}_backward_features`,f,i,o,E,...a),this.#A(`${B}_backward_rois`,f,i,o,u,...a),{features:G(C.floats(E,p),jA(A)),rois:G(C.floats(u,h*l),[h,l])}}regions({height:t,width:n,scales:A,overlap:e,variant:r}){let i=this.#t;i.begin();let o=i.zeros(3),a=i.put(Float64Array.of(e)),g=Object.entries({height:t,width:n,scales:A}).map(([C,f])=>ZA(C,f));this.#A(`rmac_regions_${r}`,...g,a,o);let[h,l,c]=i.wholes(o,3);return{regions:G(i.wholes(l,4*h),[h,4]),level:G(i.wholes(c,h),[h])}}regionMaxima({features:t,regions:n}){let{batch:A=1,channels:e}=t,r=n.length/4,i=new Float32Array(5*A*r);for(let g=0;g<A*r;g+=1){i[5*g]=Math.floor(g/r);for(let h=0;h<4;h+=1)i[5*g+1+h]=n[4*(g%r)+h]}let o=this.forward("roi_pool",{features:t,rois:i,bins:[1,1],rules:Fr}),a=[A,r,e];return{maxima:G(Float32Array.from(o.output),a),argmax:G(Int32Array.from(o.argmax??[]),a)}}#i(t){this.#t.begin();let n=this.#t.put(new Float64Array(2));this.#A("alignment",t,n);let[A,e]=this.#t.doubles(n,2);return[A,e]}#r(t,{features:n,rois:A,bins:e,rules:r}){let{batch:i=1,channels:o,height:a,width:g}=n,{columns:h}=Ct[t];Wn("features",n.values,i*o*a*g);let l=jn(A,h);this.#t.begin();let c=this.#t.hold(n.values),C=l.length/h,f=[C,o,...e];return{maps:c,rois:this.#t.put(l),job:this.#s({rois:C,batch:i,channels:o,height:a,width:g},e,r),shape:f,count:C*o*e[0]*e[1],rows:C}}#s(t,[n,A],{scale:e,ratio:r=0,aligned:i=!1,clockwise:o=!1,...a}){let[g,h]=this.#e[Number(i)],{rois:l,batch:c,channels:C,height:f,width:p}=t,u=Object.entries({rois:l,batch:c,channels:C,height:f,width:p,bins_y:n,bins_x:A,ratio:r}).map(([B,y])=>ZA(B,y));return[this.#t.put(Int32Array.of(...u,Number(o))),this.#t.put(Float64Array.of(e,a.offset??g,a.minimum??h))]}#A(t,...n){let A=zt;try{A=this.#n[t](...n)}catch(e){if(!(e instanceof WebAssembly.RuntimeError))throw e}if(A)throw new Z(A)}};function WA(s,{reduction:t="avg"}){let n=Ct[s].reductions[t];if(!n)throw new RangeError(`reduction: ${s} has no ${t}`);return n}function Mr(s,t,n){let[A,e]=[0,1].map(g=>{let h=zA*g,[l,c,C,f,p]=s.subarray(h),E=_A+(g&&n?2*n[0]:0),u=n&&G(Int32Array.from(s.subarray(E,E+2*n[g])),[n[g],2]);return{start:l,binSize:c,samples:C,size:f,drawn:t[h+3],widened:!p,cells:u}}),[r,i,o,a]=s.subarray(2*zA);return{y:A,x:e,center:[r,i],cosine:o,sine:a}}var jA=({batch:s=1,channels:t,height:n,width:A})=>[s,t,n,A],G=(s,t)=>Object.assign(s,{shape:Object.freeze(t)});function Wn(s,t,n){if(t.length!==n)throw new RangeError(`${s}: want ${n} numbers, got ${t.length}`);return t}function jn(s,t){if(s.length%t)throw new RangeError(`rois: want rows of ${t}, got ${s.length} numbers`);return Float32Array.from(s)}function ZA(s,t){if(Number.isInteger(t)&&Math.abs(t)<2**31)return t;throw new RangeError(`${s}: want a whole number, got ${t}`)}async function te(s){if(typeof WebAssembly>"u")throw new St("This browser has no WebAssembly.");let t=typeof s=="string"||s instanceof URL?await Rr(s):s;try{let{instance:n}=await WebAssembly.instantiate(t,{});return new nn(n.exports)}catch(n){throw new St(Nr(n),n)}}function An(s){let t=atob(s);return Uint8Array.from(t,n=>n.charCodeAt(0))}async function Rr(s){try{let t=await fetch(s);if(t.ok)return await t.arrayBuffer();throw new Error(`${t.status} ${t.statusText}`)}catch(t){throw new St("The kernels for this browser could not be fetched.",t)}}function Nr(s){return/Content.Security.Policy|unsafe-eval|blocked by CSP/i.test(String(s))?"This page's Content-Security-Policy refuses WebAssembly.":s instanceof RangeError?"This browser has no memory for WebAssembly.":"This browser cannot read the kernels' WebAssembly."}var ne="AGFzbQEAAAAB2QIgYAF/AX9gAX4Bf2AAAX9gAn98AGADf3x8AX9gAn9/AX9gA39/fwBgB39/fn5/f38AYAp/f35+fnx/f35+AGARf39+f39/fn9+f39+f35/fn8Bf2ADf35/AX9gA39+fgF/YAp/f35+fn59fX1+AGARf39+f35/fn9/f35+fn19fn4AYAN/fX4AYAd/f39/f39/AX9gC39/fn5+fn19fX5/AGAFf39+fn0AYAZ/fn5+fn4AYBF/fX1+fX19fX59fX19fX1/fgF/YAR/f39/AX9gC39+fH5+fH58fH9+AX9gDn9/fn5+fn5+fn19fX5/AX9gBX99fX59AGANf319fn1+fn1/f39/fgBgBn99fX5+fgBgB399fX59fX0AYAV/f39/fwF/YAZ/f39/f38Bf2APf39+fn5+fn5+fX19fn9/AX9gDH99fX5+fX19fX1+fgBgBX9+f35+AX8DNjUAAQACAQMEBAUGBwgJCgsMDQ4PEA8REg8TFBQVFBYXCxgZGhscHB0eGxwcFhsfHBwcHBsbGwUDAQACBggBfwFBgIAECwfzAxkGbWVtb3J5AgAEdGFrZQAABWNsZWFyAAIEa2VlcAADCWFsaWdubWVudAAIDnJvaV9hbGlnbl9wbGFuABIWcm9pX2FsaWduX3JvdGF0ZWRfcGxhbgAUDXJvaV9wb29sX3BsYW4AFw5yb2lfYWxpZ25fYXhlcwAZFnJvaV9hbGlnbl9yb3RhdGVkX2F4ZXMAGg1yb2lfcG9vbF9heGVzABwJcm9pX2FsaWduACMbcm9pX2FsaWduX2JhY2t3YXJkX2ZlYXR1cmVzACQXcm9pX2FsaWduX2JhY2t3YXJkX3JvaXMAJRFyb2lfYWxpZ25fcm90YXRlZAAoI3JvaV9hbGlnbl9yb3RhdGVkX2JhY2t3YXJkX2ZlYXR1cmVzACkfcm9pX2FsaWduX3JvdGF0ZWRfYmFja3dhcmRfcm9pcwAqDXJvaV9hbGlnbl9tYXgALB9yb2lfYWxpZ25fbWF4X2JhY2t3YXJkX2ZlYXR1cmVzAC4bcm9pX2FsaWduX21heF9iYWNrd2FyZF9yb2lzAC8Icm9pX3Bvb2wAMBFyb2lfcG9vbF9iYWNrd2FyZAAxE3JtYWNfcmVnaW9uc190b2xpYXMAMhNybWFjX3JlZ2lvbnNfY2FmZmUyADMVcm1hY19yZWdpb25zX2NpcnRvcmNoADQKt6oCNQsAIACtEIGAgIAAC3ABA38CQCAAQoDQrPMOVg0AAkAgAEEAKALEgISAACIBrXxCD3xCcIMiAEL//wN8QhCIpyICPwAiA00NACAAQoCA/P8PVg0BIAIgA2tAAEF/Rg0BC0EAIAA+AsSAhIAAIAEPC0EAQQE6AMiAhIAAQQALNwBBAEHQgISAAEEAKALAgISAACAAGyIANgLEgISAAEEAIAA2AsCAhIAAQQBBADoAyICEgABBAAsWAEEAQQAoAsSAhIAANgLAgISAAEEACyYBAX8CQCAAQiB8EIGAgIAAIgFFDQAgAUEQaiABQSBqNgIACyABC4YEBQF8A34BfwR+AXwCQAJAIAFEGC1EVPsh6T9lRQ0ARAAAAAAAAAAAIQJCACEDDAELIAG2vKwiA0IXhyIEQuh+fCIFp0Egba3DIAVCn4CAgICAgICAf4NCgICAgICAgICAf1atfSIFQgAgBUIAVRsiBadBA3QiBkGYgISAAGopAwAgA0L///8Dg0KAgIAEhCIDfiAGQaCAhIAAaikDACADfiIHQiCIfCIIQiCIIAZBkICEgABqKQMAIAN+fCIJQiCIIAZBiICEgABqKQMAIAN+fCIKQiCIIAZBgICEgABqKQMAIAN+fCAEIAVCBYZ9IgNCiH98IgSGIApCIIYgCUL/////D4OEIgVCuAEgA30iA4h8IgkgCUKAgICAgICAgCB8IglCgICAgICAgIBAg30iCrkiAkQAAAAAAAAQPKIiAUQHXBQzJqaRPKIgBSAEhiAIQiCGIAdC/////w+DhCADiHy6RAAAAAAAAPA7oiAKIAL8Bn25oEQAAAAAAAAQPKJEGC1EVPsh+T+ioCABIAFEAAAAAgAAoEGiIgIgAiABoaEiAqEiC0QAAABY+yH5P6IgAkQAAABY+yH5P6IgAUQYLURU+yH5P6IiAaEgAkQAAABAl95NPqKhoCALRAAAAECX3k0+oqGgIQIgCUI+iCEDCyAAIAI5AxAgACABOQMIIAAgAzcDAAvqAQMBfAF+AnwgASABoiEDQgAhBEQAAAAAAAAAACEFAkADQERKrTBwx1LpPCEGAkACQAJAAkACQAJAAkAgBKcOCAYAAQIDBAUIBgtEH7gz5/Pnar0hBgwFC0QJbagTRhLmPSEGDAQLRORE9WdF5lq+IQYMAwtENMdWpeMdxz4hBgwCC0QaoAEaoAEqvyEGDAELRBEREREREYE/IQYLIARCAXwhBCADIAWiIAagIQUMAAsLIAAgASACIANEAAAAAAAA4L+iRAAAAAAAAPA/oKIgASADoiADIAWiRFVVVVVVVcW/oKKgoDkDAEEAC7sCAwF8AX4DfCABIAGiIQNCACEERAAAAAAAAAAAIQUCQANARJd9uWN4gqa8IQYCQAJAAkACQAJAAkACQCAEpw4IBgABAgMEBQgGC0QfuDPn8+cqPSEGDAULRJ18wKh0Oam9IQYMBAtEmNj479juIT4hBgwDC0Rcn3i3T36SviEGDAILRBqgARqgAfo+IQYMAQtEF2zBFmzBVr8hBgsgBEIBfCEEIAMgBaIgBqAhBQwACwsgAEQAAAAAAADwPyADRAAAAAAAAOA/oiIGoSIHRAAAAAAAAPA/IAehIAahIAMgA6IgAyAFokRVVVVVVVWlP6CiIAEgAUQAAAACAACgQaIiBiAGIAGhoSIGoSIFIAWiIAYgBaIiBSAFIAYgBqIgA6GgoKBEAAAAAAAA4D+ioSABIAKioaCgOQMAQQALOwAgAUEIakQAAAAAAAAAAEQAAAAAAADwPyAAGzkDACABRAAAAAAAAOA/RAAAAAAAAAAAIAAbOQMAQQALuwECAX8DfCAAIAE0AgA3AwAgACABQRBqNAIANwMwIAAgAUEMajQCADcDKCAAIAFBGGo0AgA3AyAgACABQRRqNAIANwMYIAAgAUEIajQCADcDECAAIAFBBGo0AgA3AwggAUEcaigCACEDIAJBCGorAwAhBCACQRBqKwMAIQUgAisDACEGIAAgAUEgaigCAEEARzoAUCAAIAW2OAJAIAAgBLY4AjwgACAGtjgCOCAAIANBACADQQBKG603A0gL+gIDAX8IfgN8I4CAgIAAQfAAayIHJICAgIAAIAdBGGogBCAFEImAgIAAQhAhCAJAIAcpAygiCSAHKQMYIgogCSAKUxtCAFMNACAHKQM4IgkgBykDMCIKIAcpA0giCyAHKQNAIgwgBykDICINIAwgDVMbIg4gCyAOUxsiDiAKIA5TGyIOIAkgDlMbQgBXDQAgCSAKIAkgClUbIg9CgCBVDQAgBykDYCIOQoCABFUNACAPIAkgCn4gDn4gBkH/AXEbIA5+QoCAgAJVDQAgCyAMfkKAgICABFUNACAFKwMAIhBEoMLr/ktItDlkRQ0AIBBE6oygOVk+KUZjRQ0AIAVBCGorAwAiESARoSIRIBFiDQAgBUEQaisDACIRIBGhIhIgEmINACAHQQhqIAEgAiADIA0gECADQgZRIgUgEUQAAAAAAAAAAGEgCkIAIAUgDlBxIgUbIAlCACAFGxCLgICAACAHKQMQIQgLIAAgCDcDACAHQfAAaiSAgICAAAuaBAgBfgJ/A3wCfwF9AX8BfgF9AkACQCACQgFZDQBCACEIQn8hCgwBCyABQQRqIQsgA6dBAnQhDCAIQhCGuSENIAlCEIa6IQ4gBLkhDyAGQf8BcSEQIAdB/wFxIREgASEGQgAhBANAIAYhByADIQgCQCADQgFTDQACQANAIAcqAgAiEiASkyISIBJcDQEgB0EEaiEHIAhCf3wiCFANAgwACwtCASEIIAQhCgwCC0ICIQgCQCABIAQgA36nQQJ0aiITKgIAIhJDAAAAAF1FDQAgBCEKDAILAkAgErsgD2ZFDQAgBCEKDAILAkAgEiASjlsNACAEIQoMAgsgBEIBfCEUQgUhCCALIQcDQAJAIAhCf3wiCEIAUg0AIBNBDGoqAgAhEgJAAkAgEEUNACATQRBqKgIAIRUMAQsgE0EQaioCACATQQhqKgIAkyEVIBIgE0EEaioCAJMhEgsCQCARRQ0AQgQhCAJAIBJDAAAAAF1FDQAgBCEKDAULIBVDAAAAAF1FDQAgBCEKDAQLAkAgCUIBUw0AQgUhCAJAIAUgEruiIA5kRQ0AIAQhCgwFCyAEIQogBSAVu6IgDWQNBAsgCyAMaiELIAYgDGohBkIAIQhCfyEKIBQhBCAUIAJSDQIMAwsgByoCACESIAdBBGohByAFIBK7oplEAAAAAAAA0EFkRQ0ACwtCAyEIIAQhCgsgACAINwMIIAAgCjcDAAuOAgEBfyOAgICAAEHwAWsiESSAgICAACAOIA+nQQN0akF4aikDACEPIBBBBGogATYCACAQIA8+AgBBASEBAkAgEUHAAWogAiADEI2AgIAADQAgEEEQaiAFNgIAIBBBDGogBDYCACAQQQhqIBEoAtgBNgIAIBFBkAFqIAYgBxCNgICAAA0AIBBBFGogESgCqAE2AgAgEUHgAGogCCAJEI2AgIAADQAgEEEcaiAKNgIAIBBBGGogESgCeDYCACARQTBqIAsgDBCNgICAAA0AIBBBIGogESgCSDYCACARIA0gDhCNgICAAA0AIABCADcDACAQQSRqIBEoAhg2AgBBACEBCyARQfABaiSAgICAACABC6MBAgN/AX5BASEDAkAgAUL/////D1YNACABQgKGEISAgIAAIgRFDQAgBEEQaigCACEFAkAgAVANACABQgF8IQYgBSEDA0AgAyACKQMAPgIAIANBBGohAyACQQhqIQIgBkJ/fCIGQgFWDQALCyAAQgQ3AyggACABNwMgQQAhAyAAQQA2AgQgACAENgIAIAAgATcDCCAAQgQ3AxAgACAFNgIYCyADC98FBQF/An4BfwF+DH9BASEDAkAgAUIAUw0AIAFCAYYiBCABhEL/////D1YNACABQgOGIgUQhICAgAAiBkUNACABQgKGIgcgAYRCgICAgBBaDQAgBkEQaigCACEIIAFCBYYQhICAgAAiCUUNACAJQRBqKAIAIQogAUIEhhCEgICAACILRQ0AIAtBEGooAgAhDCABEISAgIAAIg1FDQAgDUEQaigCACEOIAUQhICAgAAiD0UNACAPQRBqKAIAIRAgBRCEgICAACIRRQ0AIAIgAX4iBSABhEL/////D1YNACAFQv////8HVg0AIBFBEGooAgAhEiAFQgOGEISAgIAAIhNFDQAgACAGNgIAQQAhAyAAQQA2AgQgACAJNgJAIABBADYCRCAAIAQ3AwggACAHNwNIIABCBDcDECAAQgg3A1AgACAINgIYIAAgCjYCWCAAIAE3AyAgACABNwNgIABCAjcDKCAAQgQ3A2ggAEIINwMwIABCIDcDcCAAQgQ3AzggAEIINwN4IBNBEGooAgAhBiAAQgQ3A7gBIABCEDcDsAEgAEIENwOoASAAIAE3A6ABIAAgDDYCmAEgAEIENwOQASAAIAc3A4gBIABBADYChAEgACALNgKAASAAQgE3A+gBIAAgATcD4AEgACAONgLYASAAQgE3A9ABIAAgATcDyAEgAEEANgLEASAAIA02AsABIABCCDcDmAIgACABNwOQAiAAIBA2AogCIABCCDcDgAIgACABNwP4ASAAQQA2AvQBIAAgDzYC8AEgAEIINwPIAiAAIAE3A8ACIAAgEjYCuAIgAEIINwOwAiAAIAE3A6gCIABBADYCpAIgACARNgKgAiAAQgQ3A5gDIABCCDcDkAMgACACQgOGNwOIAyAAQgI3A4ADIAAgAjcD+AIgACABNwPwAiAAIAY2AugCIABCBDcD4AIgACAFQgGGNwPYAiAAQQA2AtQCIAAgEzYC0AILIAML5QECAn0BfyAAIAYgASADIAJ+p0ECdGoiAUEEaioCAJQgB5MiCjgCGCAAIAYgAUEIaioCAJQgB5MiCzgCACAAQwAAAABDAACAPyAGIAFBDGoqAgCUIAeTIAqTIgogCF0iDBs4AiwgACAIIAogDBsiCjgCKCAAQwAAAABDAACAPyAGIAFBEGoqAgCUIAeTIAuTIgYgCF0iARs4AhQgACAIIAYgARsiBjgCECAAIAogBbSVIgc4AhwgACAGIAS0lSIGOAIEIAAgCSAHjfwEIAlCAFUiARs3AyAgACAJIAaN/AQgARs3AwgLtAMCA38CfSOAgICAAEHAAGsiESSAgICAACAIIAqnIhJBA3QiE2ogCzcDACAJIBNqIAw3AwAgASAKIAJ+p0ECdGoiCEEEaiAOOAIAIAggDTgCACARQSBqIA0gEBCRgICAACARKgI0IQ0gESoCMCEUIBEpAyghDCARKQMgIQIgESkDOCELIBEgDiAPEJGAgIAAIAcgEmogCyARKQMYIg8gCyAPVRsiCzwAAAJAAkAgC0L/AYNCAlINACADIAogBH6nQQN0aiEIIAUgCiAGfqdBAnRqIQlCBCEKA0AgCEJ/NwMAIAlBADYCACAIQQhqIQggCUEEaiEJIApCf3wiClBFDQAMAgsLIBEqAhQhDiARKgIQIRUgESkDCCELIAMgCiAEfqdBA3RqIgggESkDACAQfiIPIAJ8NwMAIAhBGGogCyAQfiIQIAx8NwMAIAhBEGogECACfDcDACAIQQhqIA8gDHw3AwAgBSAKIAZ+p0ECdGoiCEEMaiANIA6UOAIAIAhBCGogFCAOlDgCACAIQQRqIA0gFZQ4AgAgCCAUIBWUOAIACyAAQQA2AgAgEUHAAGokgICAgAAL5gEBAX4CQAJAIAFDAACAv2BFDQAgASACtF8NAQsgAEIANwMQIABCADcDCCAAQgA3AwAgAEICNwMYDwsCQCABQwAAAABfRQ0AIABCgICA/AM3AxAgAEIANwMAIAAgAUMAAAAAXK03AxggACACQgIgAkICUxtCf3w3AwgPCwJAIAJCf3wiAiAB/AQiA1UNACAAQoCAgPwDNwMQIAAgAjcDCCAAIAI3AwAgACABIAK0XK03AxgPCyAAQgA3AxggACADNwMAIAAgA0IBfDcDCCAAIAEgA7STIgE4AhQgAEMAAIA/IAGTOAIQC9cNHQF/AX4DfQd+A38BfgF8AX8BfgN/AX4BfwF+An8BfgF/CH4EfQJ+Bn0BfgF9AX4BfQJ+BH0BfgV9AX4jgICAgABBwARrIgckgICAgAAgB0EQaiADIAQQiYCAgAAgBykDWCEIIAcqAlAhCSAHKgJMIQogByoCSCELIAcpA0AhDCAHKQM4IQ0gBykDMCEOIAcpAyghDyAHQQhqIAAgBykDECIQQgUgAyAEQQAQioCAgAACQAJAIAcpAwgiEVANACARpyEEDAELAkAgEEIAUw0AIBBCAYYiEiAQhEL/////D1YNACAQQgSGEISAgIAAIgRFDQAgBEEQaigCACETAkAgEFAiFA0AQgAhESATIQQDQCAHQaABaiAAQgUgESAPIA4gCyAKIAkgCBCPgICAACAEQQhqIAcpA8ABNwMAIAQgBykDqAE3AwAgBEEQaiEEIBAgEUIBfCIRUg0ACwsgEEIDhhCEgICAACIERQ0AIARBEGooAgAhFQJAAkAgFEUNAEIBIRYMAQsgArchFyAQIREgEyEEIBUhAwNAIAMgBCkDALkgBEEIaikDALmiIBeiOQMAIARBEGohBCADQQhqIQMgEUJ/fCIRUEUNAAsgEEL/////D1ENASAQQgF8IRYLIBZCA4YiERCEgICAACIERQ0AIARBEGooAgAhGAJAIBGnIgRFDQAgGEEAIAT8CwALAkAgFA0AIBhBCGohBCAQQgF8IRFEAAAAAAAAAAAhFwNAAkAgFyAVKwMAoCIXRAAAAAAAABBBZEUNAEERIQQMBAsgBCAX/AY3AwAgFUEIaiEVIARBCGohBCARQn98IhFCAVUNAAsLIAJBAEgNACACrCIZQgOGEISAgIAAIgRFDQAgBEEQaigCACEaAkAgAkUNACACIQMgGiEEA0AgBCABNAIANwMAIAFBBGohASAEQQhqIQQgA0F/aiIDDQALCyAHQaABaiAYIBanQQN0akF4aikDAEIEQgAgBRsQjoCAgAANACAHKAKIBCEbIAcoAtgDIRwgBykDyAMhHSAHKAKoAyEeIAcpA5gDIR8gBygC+AIhFSAHKAK4AiEgIAcoAvgBISEgBykD6AEhIiAHKAK4ASEjAkAgFA0AIAcpA8gCISQgBykDiAIhJSAHKQPIASEmIAcpA6AEIidCA34hKCAnQgGGISkgJ6dBAnQhAyAnIAcpA5gEIip+IiunQQJ0IRQgDUJ/fLQhLCAMQn98tCEtIA+0IS4gDrQhL0IAITBCACExA0AgB0HwAGogAEIFIDEgDyAOIAsgCiAJIAgQj4CAgAACQCACRQ0AIAcqApwBITIgByoCjAEhMyAHKgKIASE0IAcqAoQBITUgByoCdCE2IAcqAnAhNyAHKQOQASI4tCE5IAcpA3giOrQhO0IAITwDQCAaIDynQQN0aikDACE9QwAAAAAhPgJAAkAgDlBFDQBDAAAAACE/DAELQwAAAAAhPyAOQn9SID1CgICAgICAgICAf1JyRQ0AID0gDn8iESA9IBEgDn59IhFCAFIgESAOhUIAU3EiBK19tCE+IA5CACAEGyARfLQhPwsCQCA6QgFTDQAgNCAzID+UkiFAIDcgNiA+lJIhQUIAIUIDQAJAIDhCAVMNACALIDUgPiBCtUMAAAA/kiJDIDuVkiAulZQiRJRDAACAP0MAAAAAIEEgNiBDlCA7lZIiRSAsXRtDAAAAACBFQwAAAABeGyJDlCFGIAtDAACAPyBEk5QgQ5QhRyAbICsgMH6nQQJ0aiEBQgAhSANAIAdB6ABqICMgJiAhICUgICAkIBUgHiAcIDAgMSA9IEAgMyBItUMAAAA/kiJElCA5lZIiQyBFIA0gDBCQgICAAAJAIAVFDQACQCAqQgFTDQAgKiERIAEhBANAIARCADcCACAEIANqIQQgEUJ/fCIRQgBSDQALCyAVIDCnai0AAEECRg0AIBsgKyAwfiIRp0ECdGogC0MAAIA/IDIgPyBEIDmVkiAvlZQiRJOUQwAAgD9DAAAAACBDIC1dG0MAAAAAIENDAAAAAF4bIkOUOAIAIBsgESApfKdBAnRqIAsgRJQgQ5Q4AgAgGyARICd8p0ECdGpBBGogRzgCACAbIBEgKHynQQJ0akEEaiBGOAIACyABIBRqIQEgMEIBfCEwIDggSEIBfCJIUg0ACwsgOiBCQgF8IkJSDQALCyA8QgF8IjwgGVINAAsLIDFCAXwiMSAQUg0ACwsgByAjICIgISAgIBUgHyAeIB0gHCAbIBIgEyAWIBggFiAGEIyAgIAADQBBACEEDAELQRJBE0EALQDIgISAABshBAsgB0HABGokgICAgAAgBAvfBAYBfwN9AXwBfQJ8AX0jgICAgABBIGsiCySAgICAACABIAMgAn6nQQJ0aiIBQQhqKgIAIQwgAUEEaioCACENIAtBCGogAUEUaioCALtEGC1EVPshCUCiRAAAAAAAgGZAo7YiDou7Ig8QhYCAgAAgCkH/AXEhCiAOjCEQIAsrAxghESALKwMQIRICQAJAAkAgCykDCCICQgGDUA0AIAsgEiAREIaAgIAARQ0BQwAAAAAhEwwCCyALIBIgERCHgICAAEUNAEMAAAAAIRMMAQsgCysDACIRIBGaIAJCfXxCflQbtiETCyAQIA4gChshEAJAIA5DAAAAAFsNACALQQhqIA8QhYCAgAAgCysDGCERIAsrAxAhEgJAAkAgCykDCCICQgGDUA0AIAsgEiAREIeAgIAARQ0BQwAAAAAhEAwCCyALIBIgERCGgICAAEUNAEMAAAAAIRAMAQsgCysDACIRmiARIBBDAAAAAF0gAkIBVXMbtiEQCyAAIBA4AgwgACATOAIIIAAgBiAMlCAHkzgCBCAAIAYgDZQgB5M4AgAgAEMAAAAAQwAAgD8gBiABQQxqKgIAlCIOIAhdIgobOAI8IAAgCCAOIAobIg44AjggAEMAAAAAQwAAgD8gBiABQRBqKgIAlCIGIAhdIgEbOAIkIAAgCCAGIAEbIgg4AiAgACAOIAW0lSIGOAIsIAAgDkMAAAC/lDgCKCAAIAggBLSVIg44AhQgACAIQwAAAL+UOAIQIAAgCSAGjfwEIAlCAFUiARs3AzAgACAJIA6N/AQgARs3AxggC0EgaiSAgICAAAu7ECACfwF+A30HfgR/AX4BfAF/AX4DfwF+AX8BfgN/AX4BfwN+AX0HfgR9An4KfQF+AX0BfgF9An4EfQJ+Bn0BfgF9I4CAgIAAQdAEayIHJICAgIAAIAdBEGogAyAEEImAgIAAIActAGAhCCAHKQNYIQkgByoCUCEKIAcqAkwhCyAHKgJIIQwgBykDQCENIAcpAzghDiAHKQMwIQ8gBykDKCEQIAdBCGogACAHKQMQIhFCBiADIARBABCKgICAAAJAAkAgBykDCCISUA0AIBKnIQQMAQsCQCARQgBTDQAgEUIBhiITIBGEQv////8PVg0AIBFCBIYQhICAgAAiBEUNACAIQf8BcUEARyEUIARBEGooAgAhFQJAIBFQIhYNAEIAIRIgFSEEA0AgB0GwAWogAEIGIBIgECAPIAwgCyAKIAkgFBCTgICAACAEQQhqIAcpA+ABNwMAIAQgBykDyAE3AwAgBEEQaiEEIBEgEkIBfCISUg0ACwsgEUIDhhCEgICAACIERQ0AIARBEGooAgAhFwJAAkAgFkUNAEIBIRgMAQsgArchGSARIRIgFSEEIBchAwNAIAMgBCkDALkgBEEIaikDALmiIBmiOQMAIARBEGohBCADQQhqIQMgEkJ/fCISUEUNAAsgEUL/////D1ENASARQgF8IRgLIBhCA4YiEhCEgICAACIERQ0AIARBEGooAgAhGgJAIBKnIgRFDQAgGkEAIAT8CwALAkAgFg0AIBpBCGohBCARQgF8IRJEAAAAAAAAAAAhGQNAAkAgGSAXKwMAoCIZRAAAAAAAABBBZEUNAEERIQQMBAsgBCAZ/AY3AwAgF0EIaiEXIARBCGohBCASQn98IhJCAVUNAAsLIAJBAEgNACACrCIbQgOGEISAgIAAIgRFDQAgBEEQaigCACEcAkAgAkUNACACIQMgHCEEA0AgBCABNAIANwMAIAFBBGohASAEQQhqIQQgA0F/aiIDDQALCyAHQbABaiAaIBinQQN0akF4aikDAEIFQgAgBRsQjoCAgAANACAHKAKYBCEdIAcoAugDIR4gBykD2AMhHyAHKAK4AyEgIAcpA6gDISEgBygCiAMhIiAHKALIAiEjIAcoAogCISQgBykD+AEhJSAHKALIASEmAkAgFg0AIAcpA9gCIScgBykDmAIhKCAHKQPYASEpQzX6jrxDNfqOPCAIQf8BcRshKiAHKQOoBCIrQgKGISwgBykDsAQiLUIChiEuIC1CA34hLyAtQgGGITAgLadBAnQhAyAtICt+IjGnQQJ0IRYgDkJ/fLQhMiANQn98tCEzIBC0ITQgD7QhNUIAITZCACE3A0AgB0HwAGogAEIGIDcgECAPIAwgCyAKIAkgFBCTgICAAAJAIAJFDQAgByoCrAEhOCAHKgKcASE5IAcqApgBITogByoClAEhOyAHKgKEASE8IAcqAoABIT0gByoCfCE+IAcqAnghPyAHKgJ0IUAgByoCcCFBIAcpA6ABIkK0IUMgBykDiAEiRLQhRUIAIUYDQCAcIEanQQN0aikDACFHQwAAAAAhSAJAAkAgD1BFDQBDAAAAACFJDAELQwAAAAAhSSAPQn9SIEdCgICAgICAgICAf1JyRQ0AIEcgD38iEiBHIBIgD359IhJCAFIgEiAPhUIAU3EiBK19tCFIIA9CACAEGyASfLQhSQsCQCBEQgFTDQAgOiA5IEmUkiFKID0gPCBIlJIhS0IAIUwDQAJAIEJCAVMNACArIDZ+QgKGIU0gHSAxIDZ+p0ECdCIEaiEIIB0gBGohFyA/IEsgPCBMtUMAAAA/kiJOlCBFlZIiT5QhUCA+IE+UIVEgPyAMIDsgSCBOIEWVkiA0lUMAAAC/kpSUIk6UIVIgPiBOlCFTQgAhVANAIAdB6ABqICYgKSAkICggIyAnICIgICAeIDYgNyBHIEEgUSA/IEogOSBUtUMAAAA/kiJVlCBDlZIiTpSSkiJPIEAgUCA+IE6Uk5IiTiAOIA0QkICAgAACQCAFRQ0AAkAgK0IBUw0AICshEiAXIQQDQCAEQgA3AgAgBCADaiEEIBJCf3wiEkIAUg0ACwsgIiA2p2otAABBAkYNACAdIDEgNn4iEqdBAnRqIAw4AgAgHSASIC18p0ECdGpBBGogDDgCACAdIBIgMHynQQJ0aiIEID8gDCA4IEkgVSBDlZIgNZVDAAAAv5KUlCJVlDgCACAEQQRqID4gVYyUOAIAIB0gEiAvfKdBAnRqIgRBBGogUjgCACAEIFM4AgAgHSASIC58p0ECdGoiBEEEaiAqIEEgT5OUOAIAIAQgKiBOIECTlDgCAEMAAIA/QwAAAAAgTiAyXRtDAAAAACBOQwAAAABeGyFOQwAAgD9DAAAAACBPIDNdG0MAAAAAIE9DAAAAAF4bIU8CQCAtQgFRDQBCBSESIAghBANAIAQgTyAEKgIAlDgCACAEQQRqIgEgTiABKgIAlDgCACAEIANqIQQgEkJ/fCISUEUNAAwCCwsgHSBNICwgVH58p2oqAgAhVUIFIRIgCCEEA0AgBCBPIFWUOAIAIARBBGoiBCBOIAQqAgCUIlU4AgAgEkJ/fCISUEUNAAsLIAggFmohCCAXIBZqIRcgNkIBfCE2IEIgVEIBfCJUUg0ACwsgRCBMQgF8IkxSDQALCyBGQgF8IkYgG1INAAsLIDdCAXwiNyARUg0ACwsgByAmICUgJCAjICIgISAgIB8gHiAdIBMgFSAYIBogGCAGEIyAgIAADQBBACEEDAELQRJBE0EALQDIgISAABshBAsgB0HQBGokgICAgAAgBAvuAgICfQJ+IAEgAyACfqdBAnRqIgFBEGoqAgAhBQJAAkAgBCABQQhqKgIAlCIGIAb8BCICtJMiBiAGkiIGQwAAgD9gRQ0AIAJCAXwhAgwBCyAGQwAAgL9fRQ0AIAJCf3whAgsCQAJAIAQgBZQiBSAF/AQiB7STIgUgBZIiBUMAAIA/YEUNACAHQgF8IQcMAQsgBUMAAIC/X0UNACAHQn98IQcLIAFBDGoqAgAhBQJAAkAgBCABQQRqKgIAlCIGIAb8BCIDtJMiBiAGkiIGQwAAgD9gRQ0AIANCAXwhAwwBCyAGQwAAgL9fRQ0AIANCf3whAwsCQAJAIAQgBZQiBCAE/AQiCLSTIgQgBJIiBEMAAIA/YEUNACAIQgF8IQgMAQsgBEMAAIC/X0UNACAIQn98IQgLIAAgAzcDECAAIAI3AwAgACAIIAN9IgNCACADQgBVG0IBfDcDGCAAIAcgAn0iAkIAIAJCAFUbQgF8NwMIC1gBAX0gACAFIAEgArQgBLSVIgYgA0IBfLSUjfwEfCIEQgAgBEIAVRsiBCAFIARTGzcDCCAAIAUgASAGIAO0lI78BHwiA0IAIANCAFUbIgMgBSADUxs3AwALww8QAX8BfQd+An8BfgF/CX4CfwF8An8CfgF/An4Cfwp+AX0jgICAgABB0ARrIgckgICAgAAgB0EYaiADIAQQiYCAgAAgByoCUCEIIAcpA0ghCSAHKQNAIQogBykDOCELIAcpAzAhDCAHQRBqIAAgBykDGCINQgUgAyAEQQAQioCAgAACQAJAIAcpAxAiDlANACAOpyEBDAELAkAgAkEASA0AIAKsIg9CA4YQhICAgAAiBEUNACAEQRBqKAIAIRACQCACRQ0AIAIhAyAQIQQDQCAEIAE0AgA3AwAgAUEEaiEBIARBCGohBCADQX9qIgMNAAsLIA1C/////w9WDQAgDUIDhiIOEISAgIAAIgFFDQAgAUEQaigCACERAkAgDqciAUUNACARQQAgAfwLAAsCQAJAIA1CAFINAEIBIRIMAQsgC1AhE0IAIRQDQCAHQaABaiAAQgUgFCAIEJWAgIAAAkAgAkUNACAHKQO4ASEVIAcpA7ABIRYgBykDqAEhFyAHKQOgASEYIBEgFKdBA3RqIgMpAwAhGSAQIQEgDyEaA0ACQAJAIBMNACABKQMAIQ4CQCALQn9SDQAgDkKAgICAgICAgIB/Ug0AQgAhDiAHQYABaiAYIBdCACAMIAoQloCAgAAMAgsgB0GAAWogGCAXIA4gC38iGyAOIBsgC359Ig5CAFIgDiALhUIAU3EiBK19IAwgChCWgICAACALQgAgBBsgDnwhDgwBC0IAIQ4gB0GAAWogGCAXQgAgDCAKEJaAgIAACyAHKQOIASEbIAcpA4ABIRwgB0HABGogFiAVIA4gCyAJEJaAgIAAIAMgBykDyAQgBykDwAR9IBsgHH1+IBl8Ihk3AwAgAUEIaiEBIBpCf3wiGlBFDQALCyAUQgF8IhQgDVINAAsgDUL/////D1ENASANQgF8IRILIBJCA4YiDhCEgICAACIBRQ0AIAFBEGooAgAhHQJAIA6nIgFFDQAgHUEAIAH8CwALAkAgDVAiHg0AIB1BCGohASANQgF8IQ5EAAAAAAAAAAAhHwNAAkAgHyARKQMAuaAiH0QAAAAAAAAQQWRFDQBBESEBDAQLIAEgH/wGNwMAIBFBCGohESABQQhqIQEgDkJ/fCIOQgFVDQALCyAHQaABaiAdIBKnQQN0akF4aikDAEIEQgAgBRsQjoCAgAANACAHKAKIBCEgIAcoAtgDISEgBykDyAMhIiAHKAKoAyEFIAcpA5gDISMgBygC+AIhESAHKQPIAiEUIAcpA8ACIRogBygCuAIhAyAHKQOIAiEXIAcoAvgBISQgBykD6AEhJSAHKQPIASEmIAcoArgBIRMCQCAHKQOQBCIYQgFTDQAgBykDoAQiGadBAnQhBCAZIAcpA5gEIhx+p0ECdCEnQgAhGyAgISgDQAJAIBxCAVMNACAcIQ4gKCEBA0ACQCAZQgFTDQAgBEUNACABQQAgBPwLAAsgASAEaiEBIA5Cf3wiDlBFDQALCyAoICdqISggG0IBfCIbIBhSDQALCwJAIBpCAVMNACAUp0ECdCEEIBRCAVMhKCADIQEDQAJAICgNACAERQ0AIAFBACAE/AsACyABIARqIQEgGkJ/fCIaUEUNAAsLAkAgHg0AIBenQQN0ISggC1AhJ0IAIRpCACEWA0AgB0GAAWogAEIFIBYgCBCVgICAAAJAIAJFDQAgBykDmAEhKSAHKQOQASEqIAcpA4gBISsgBykDgAEhLEIAIS0DQCAQIC2nQQN0aikDACEVAkACQAJAICcNACALQn9SDQEgFUKAgICAgICAgIB/Ug0BQgAhDiAHQcAEaiAsICtCACAMIAoQloCAgAAMAgtCACEOIAdBwARqICwgK0IAIAwgChCWgICAAAwBCyAHQcAEaiAsICsgFSALfyIOIBUgDiALfn0iDkIAUiAOIAuFQgBTcSIBrX0gDCAKEJaAgIAAIAtCACABGyAOfCEOCyAHKQPIBCEZIAcpA8AEIS4gB0HwAGogKiApIA4gCyAJEJaAgIAAAkAgGSAufSIOQgFTDQAgBykDeCAHKQNwIi99IjBCACAwQgBVGyExA0AgDiEyAkAgMEIBUw0AIC4gCX4hGCAkIBcgGn6nQQN0aiEEIC60ITMgMSEcIC8hGwNAIBMgGiAmfqdBAnRqIgEgG7Q4AgAgAUEEaiAzOAIAAkAgF0IBUw0AIBsgGHwhGSAEIQEgFyEOA0AgASAZNwMAIAFBCGohASAOQn98Ig5QRQ0ACwsgG0IBfCEbIAMgGiAUfqdBAnRqQYCAgPwDNgIAIBEgGqciAWpBADoAACAFIAFBA3QiAWogFjcDACAhIAFqIBU3AwAgBCAoaiEEIBpCAXwhGiAcQgFVIQEgHEJ/fCEcIAENAAsLIC5CAXwhLiAyQn98IQ4gMkIBVQ0ACwsgLUIBfCItIA9SDQALCyAWQgF8IhYgDVINAAsLIA1CAYYiDiANhEL/////D1YNACANQgSGIhkQhICAgAAiAUUNACABQRBqKAIAIQRBACEBAkAgGaciKEUNACAEQQAgKPwLAAsgB0EIaiATICUgJCADIBEgIyAFICIgISAgIA4gBCASIB0gEiAGEIyAgIAARQ0BC0ESQRNBAC0AyICEgAAbIQELIAdB0ARqJICAgIAAIAELkQIEAX4CfwR9AX8gEEIEfCERIA8gEKdBA3RqIQ9BACESQQEhEwNAIAEhFCACIRUgAyEQIAQhFiAFIRcCQCATQQFxDQAgBiEUIAchFSAIIRAgCSEWIAohFwsgD0EgaiAXuzkDACAPQRhqIBa7OQMAIA9BEGogELk5AwAgD0EIaiAVuzkDACAPIBS7OQMAIBFCBXwhESAPQShqIQ8gEkEBcSEYQQAhE0EBIRIgGEUNAAtCACEQA0ACQCAQQgNYDQBBAQ8LIAshFAJAAkACQAJAIBCnDgQDAAECAwsgDCEUDAILIA0hFAwBCyAOIRQLIA8gFLs5AwAgD0EIaiEPIBBCAXwiEEIEUg0ACyAAIBE3AwBBAAuIAwUBfwF+A30FfgR9I4CAgIAAQaABayIEJICAgIAAIARBEGogASACEImAgIAAIAQpA1ghBSAEKgJQIQYgBCoCTCEHIAQqAkghCCAEKQMwIQkgBCkDKCEKIARBCGogACAEKQMQIgtCBSABIAJBABCKgICAAEIAIQwCQAJAIAQpAwgiDUIAUg0AQQEhAgNAAkAgC0IBUw0AQgAhDQJAA0AgBEHwAGogAEIFIA0gCiAJIAggByAGIAUQj4CAgAAgBEHoAGogBCoCcCIOIAQqAnQgBCkDeCAEKgKAASIPIAQqAoQBIAQqAogBIhAgBCoCjAEgBCkDkAEgBCoCmAEiESAEKgKcASAQIBFDAAAAP5SSIA4gD0MAAAA/lJJDAACAP0MAAAAAIAMgDBCYgICAAA0BIAQpA2ghDCALIA1CAXwiDVENAgwACwtBEkETQQAtAMiAhIAAGyECDAMLIAJBAXEhAUEAIQJDAAAAACEGIAFFDQIMAAsLIA2nIQILIARBoAFqJICAgIAAIAILiQMEAn8BfgN9BX4jgICAgABBsAFrIgQkgICAgAAgBEEQaiABIAIQiYCAgAAgBC0AYCEFIAQpA1ghBiAEKgJQIQcgBCoCTCEIIAQqAkghCSAEKQMwIQogBCkDKCELIARBCGogACAEKQMQIgxCBiABIAJBABCKgICAAEIAIQ0CQAJAIAQpAwgiDkIAUg0AIAVB/wFxQQBHIQJBASEBA0ACQCAMQgFTDQBCACEOAkADQCAEQfAAaiAAQgYgDiALIAogCSAIIAcgBiACEJOAgIAAIARB6ABqIAQqAoABIAQqAoQBIAQpA4gBIAQqApABIAQqApQBIAQqApgBIAQqApwBIAQpA6ABIAQqAqgBIAQqAqwBIAQqAnAgBCoCdCAEKgJ4IAQqAnwgAyANEJiAgIAADQEgBCkDaCENIAwgDkIBfCIOUQ0CDAALC0ESQRNBAC0AyICEgAAbIQEMAwsgAUEBcSEFQQAhAUMAAAAAIQcgBUUNAgwACwsgDqchAQsgBEGwAWokgICAgAAgAQuBAgIBfgN/IApCBHwhCyAJIAqnQQN0aiEJQQAhDEEBIQ0DQCAJQSBqQoCAgICAgID4PzcDACAJQRBqQgA3AwAgCUEIaiACIAUgDUEBcSINGzkDACAJQRhqIAMgBiANG7k5AwAgCSABIAQgDRu5OQMAIAtCBXwhCyAJQShqIQkgDEEBcSEOQQEhDEEAIQ0gDkUNAAtCACEGA0ACQCAGQgNYDQBBAQ8LIAchBQJAAkACQAJAIAanDgQDAAECAwsgCCEFDAILRAAAAAAAAPA/IQUMAQtEAAAAAAAAAAAhBQsgCSAFOQMAIAlBCGohCSAGQgF8IgZCBFINAAsgACALNwMAQQALtQQLAX8BfQd+AnwBfwN+AXwCfgF8AX8FfiOAgICAAEGgAWsiBCSAgICAACAEQRBqIAEgAhCJgICAACAEKgJIIQUgBCkDQCEGIAQpAzghByAEKQMwIQggBCkDKCEJIARBCGogACAEKQMQIgpCBSABIAJBABCKgICAAEIAIQsCQAJAIAQpAwgiDEIAUg0AIAi5IQ0gCbkhDkEBIQ8DQAJAIApCAVMNAEIAIRADQCAEQYABaiAAQgUgECAFEJWAgIAAAkACQCAEQfgAaiAEKQOAASIRIAQpA4gBIhK5IhMgDqMgEiAEKQOQASIUIAQpA5gBIhW5IhYgDaMgFSAWRAAAAAAAAOA/oiAUuaAgE0QAAAAAAADgP6IgEbmgIAMgCxCbgICAAA0AIBBCAXwhEEEBIRdBACECIAQpA3ghCyAJIQwDQCACIQECQCAMQgFTDQAgByAGIBdBAXEiAhshGCAJIAggAhshGSASIBUgAhshGiARIBQgAhshGyALIAxCAYZ8IRwgAyALp0EDdGohAkIAIQsDQCAEQegAaiAbIBogCyAZIBgQloCAgAAgAkEIaiAEKQNwuTkDACACIAQpA2i5OQMAIAJBEGohAiAMIAtCAXwiC1INAAsgHCELC0EBIQJBACEXIAghDCABQQFxDQIMAAsLQRJBE0EALQDIgISAABshDwwFCyAKIBBSDQALCyAPQQFxIQJBACEPIAJFDQIMAAsLIAynIQ8LIARBoAFqJICAgIAAIA8LzxYdAX8FfgF9AX4CfQF+AX0BfgJ9AX4BfQF+BH8BfgF/A34DfwF+A38BfgV/AX4BfwF+AX8Dfgl/A34GfyOAgICAAEHAA2siDiSAgICAAAJAAkAgBCADfSIPQgFZDQBCACEQQgAhEQwBC0IAIRFCACEQIAMhEiAPIRMDQCAOQYADaiABIAIgEiAFIAYgCSAKIAsgDBCPgICAACAOKgKoAyEUIA4pA6ADIRUgDioCnAMhFiAOKgKYAyEXQgAhGAJAIAVCAVMNACAOKgKEAyEZIA4pA4gDQgGGIRogDioCgAMiG4sgDioCkAOSIRxCACEYQgAhHQNAIA5BsANqIBsgGSAdtZSSIh4gGSAekiAHIBwQnoCAgAAgGCAOKQO4AyAOKQOwA30iHyAaIB8gGlMbfEIBfCEYIAUgHUIBfCIdUg0ACwsgGCAQVSEgAkACQCAGQgFZDQBCACEaDAELIBVCAYYhHyAXiyAUkiEeQgAhGkIAIR0DQCAOQbADaiAXIBYgHbWUkiIZIBYgGZIgCCAeEJ6AgIAAIBogDikDuAMgDikDsAN9IhUgHyAVIB9TG3xCAXwhGiAGIB1CAXwiHVINAAsLIBJCAXwhEiAYIBAgIBshECAaIBEgGiARVRshESATQgFWISAgE0J/fCETICANAAsLAkACQAJAIA5B4AFqIBAgBRCfgICAAA0AIA4pA+gCIRMgDigC2AIhISAOKAKoAiEiIA4pA4ACIRggDigC+AEhIyAOKQPoASEkIA5BwABqIBEgBhCfgICAAEUNAQtBASElDAELQQEhJSAGIAV+IiYgD34iJ0IBfCIoQv////8PVg0AIA4pA8gBIRIgDigCuAEhKSAOKAKIASEqIA4pA2AhGiAOKAJYISsgDikDSCEsIChCA4YQhICAgAAiLUUNACAPQgBTDQAgD0IChiAPhEL/////D1YNACAtQRBqKAIAIS4gD0IFhhCEgICAACIvRQ0AIChCBIYiHUKQgMAAIB1CkIDAAFQbQnB8IjBC/////w9WDQAgL0EQaigCACExIDBCA4YQhICAgAAiMkUNACAyQRBqKAIAITMgMEIChhCEgICAACI0RQ0AIDRBEGooAgAhNUIAIRUgMEIAIA1B/wFxGyI2QgSGEISAgIAAIjdFDQAgNkIChiE4IDdBEGooAgAhOQJAAkAgBCADVQ0AQgAhOiADITsMAQsgLEIBICxCAVUbITwgEqdBA3QhPSArIAanQQN0aiE+ICMgBadBA3RqIT8gKyAap0EDdGpBeGohQCAjIBinQQN0akF4aiFBIA1B/wFxIUJCACEVQgAhOiADITsDQCAOQRBqIAEgAiA7IAUgBiAJIAogCyAMEI+AgIAAIA4qAjwhFiAOKQMwIR0gDioCLCEZIA4qAighHiAOQQhqIA4qAhAgDioCFCAOKQMYIA4qAiQgBSAHIAkgDSAjICIgISATEKCAgIAAIA4gHiAZIB0gFiAGIAggCSANICsgKiApIBIQoICAgAACQCA+KQMAID8pAwB+IBV8IhggMFcNAEEBISUgGEL/////B1YNAyAYQgSGEISAgIAAIjJFDQMgMkEQaigCACFDAkAgMEIBUw0AIDBCAXwhHSBDISADQCAgIDMpAwA3AwAgM0EIaiEzICBBCGohICAdQn98Ih1CAVYNAAsLIBhCA4YiGhCEgICAACI0RQ0DIDRBEGooAgAhRAJAIDBCAVMNACAwQgF8IR0gRCEgA0AgICA1KgIAOAIAIDVBBGohNSAgQQRqISAgHUJ/fCIdQgFWDQALCyAYQgGGITACQCBCRQ0AIDAgGoRC/////w9WDQQgGEIFhhCEgICAACI3RQ0EIDdBEGooAgAhJQJAIDZCAVMNAEIAIRhBACFFA0BCBCEdIEUhIANAICUgIGogOSAgaioCADgCACAgQQRqISAgHUJ/fCIdUEUNAAsgRUEQaiFFIBhCAXwiGCA2Ug0ACwsgQyEzIEQhNSAwITYgJSE5IBohOAwBCyBDITMgRCE1CyBAKQMAIUZCACEdQoCAgICAICEYQoCAgICAICEaQgAhHwJAIEEpAwAiR0IBUw0AIEdCAXwhEUKAgICAgCAhGkIAIR8gIiEgA0AgICkDACIQQgF8IkggHyBIIB9VGyEfIBAgGiAQIBpTGyEaICBBCGohICARQn98IhFCAVYNAAsLAkAgRkIBUw0AIEZCAXwhEUKAgICAgCAhGEIAIR0gKiEgA0AgICkDACIQQgF8IkggHSBIIB1VGyEdIBAgGCAQIBhTGyEYICBBCGohICARQn98IhFCAVYNAAsLAkACQCBHUA0AIEZCAFINAQtCACEaQgAhH0IAIRhCACEdCyAxIDsgA32nQQV0aiIgIBo3AwAgIEEYaiAdNwMAICBBEGogGDcDACAgQQhqIB83AwACQCAkQgJTDQBBACFJICQhHSA6IUgDQCAdIUcCQCAsQgJTDQAgIyBJQQN0aiFKQQAhSyA8IR0DQCAdIUYgLiBIp0EDdGogFTcDAAJAIEpBCGopAwAgSikDACIYfSIdQgFTDQAgKyBLQQN0aiFMA0AgHSEaAkAgTEEIaikDACIdIEwpAwAiH30iEEIBUw0AIBUgHXwgH30hESAQQgF8IR0gKiAfp0EDdGohQyAzIBWnIiBBA3RqIUQgNSAgQQJ0aiFNIDkgIEEEdGohJSAiIBinQQN0aiFOICkgEiAffqdBA3RqISAgISAYIBN+p0EDdGohRQNAIEQgTikDACAIfiBDKQMAfDcDACBNIEUrAwAgICsDAKK2OAIAAkAgQkUNACAlIEUrAwAgIEEIaisDAKK2OAIAICVBBGogRUEIaisDACAgKwMAorY4AgAgJUEIaiBFKwMAICBBEGorAwCitjgCACAlQQxqIEVBEGorAwAgICsDAKK2OAIACyBDQQhqIUMgICA9aiEgIERBCGohRCBNQQRqIU0gJUEQaiElIB1Cf3wiHUIBVg0ACyARIRULIBhCAXwhGCAaQn98IR0gGkIBVQ0ACwsgSEIBfCFIIEtBAWohSyBGQn98IR0gRkICVQ0ACwsgSUEBaiFJIEdCf3whHSBHQgJVDQALCyA6ICZ8ITogO0IBfCI7IARZDQEgFUKAgMAAUw0ACwsgLiA6p0EDdGogFTcDACAxQQhqKQMAIR0gMSkDACEIAkAgOyADfSIfQgFTDQAgHyEYIDEhIANAICBBCGopAwAiGiAdIBogHVUbIR0gICkDACIaIAggGiAIUxshCCAgQSBqISAgGEJ/fCIYQgBSDQALCyA6IChCACA6Qn9TG3xCAXwiGiEYAkAgGkIAWQ0AQgAhGAsCQCAaICdXDQAgKCEYCyAfQj+HIA+DIB98Ih8hGgJAIB9Cf1UNAEIAIRoLIB0gCH0hHQJAIB8gD1MNACAPIRoLIAAgLTYCCCAAIDs3AwBBACElIABBADYCDCAAIBg3AxAgAEIINwMYIAAgLjYCICAAIBg3AyggAEIINwMwIAAgMjYCOCAAQQA2AjwgACAwNwNAIABCCDcDSCAAIDM2AlAgACAwNwNYIABCCDcDYCAAIDQ2AmggAEEANgJsIAAgMDcDcCAAQgQ3A3ggACA1NgKAASAAIDA3A4gBIABCBDcDkAEgAEIENwPQASAAQhA3A8gBIABCBDcDwAEgACA2NwO4ASAAIDk2ArABIABCBDcDqAEgACA4NwOgASAAQQA2ApwBIAAgNzYCmAEgAEIINwOQAiAAQiA3A4gCIABCBDcDgAIgACAaNwP4ASAAIDE2AvABIABCCDcD6AEgACAaQgKGNwPgASAAQQA2AtwBIAAgLzYC2AEgACAdNwOYAgsgDkHAA2okgICAgAAgJQtiAQF/I4CAgIAAQRBrIgUkgICAgAAgBUMAAAAAQwAAgD8gAyABQwAAgL+SIAJDAAAAQJIgAYsgAouSIASSEKKAgIAAIAAgBSkDCDcDCCAAIAUpAwA3AwAgBUEQaiSAgICAAAuyAgMEfwF+An9BASEDAkAgAkIBfCICQv////8PVg0AIAJCA4YQhICAgAAiBEUNACABQoCAgIAQWg0AIARBEGooAgAhBSABQgOGEISAgIAAIgZFDQAgAUIDfiIHIAGEQv////8PVg0AIAZBEGooAgAhCCABQhh+EISAgIAAIglFDQAgACAENgIAQQAhAyAAQQA2AgQgACAGNgIwIABBADYCNCAAIAk2AmAgAEEANgJkIAAgBzcDaCAAQgg3A3AgACABNwOAASAAQgM3A4gBIABCGDcDkAEgAEIINwOYASAAIAI3AwggACABNwM4IAAgCUEQaigCADYCeCAAQgg3AxAgAEIINwNAIAAgBTYCGCAAIAg2AkggACACNwMgIAAgATcDUCAAQgg3AyggAEIINwNYCyADC/IHEQF/AX4CfwF9AXwCfQF/AX4BfwJ+An0BfgJ9AnwEfgF/AXwjgICAgABBMGsiDSSAgICAAAJAAkAgBUIBWQ0AQgAhDgwBCyAKQXBqIQ8gDKdBA3QhECAGQn98tCERIAO5IRIgBbUhEyADtCEUIAhB/wFxIRVCACEOQgAhFgNAIAkgFqdBA3RqIhcgDjcDACANQSBqIAEgAiADIBYgBhChgICAAAJAIA0pAyggDSkDICIYfSIZQgFTDQAgASACIBa1IhqUkiEbA0AgGSEcIA0gGyACIBi0QwAAAD+SIh2UIBSVkiIeIAYQkYCAgAACQCANKQMYQgJRDQACQAJAIBUNAEQAAAAAAAAAACEfRAAAAAAAAAAAISAMAQsgByAEIB0gFJUgGpIgE5WUIh2UQwAAgD9DAAAAACAeIBFdG0MAAAAAIB5DAAAAAF4bIh6UuyEgIAdDAACAPyAdk5QgHpS7IR8LIA0pAwAhISAOQn98IRkCQCAOIBcpAwAiIlcNACAKIBmnQQN0aikDACAhVw0AICJCf3whIyAPIA6nQQN0aiEIA0ACQCAZICJVDQAgIyEZDAILIBlCf3whGSAIKQMAISQgCEF4aiEIICQgIVUNAAsLAkACQCAZICJTDQAgCiAZp0EDdGopAwAgIVINACAZIAx+pyElIA4hJCAZIQ4MAQsgCiAOp0EDdGogITcDACALIA4gDH6nIiVBA3RqIghCADcDECAIQgA3AwggCEIANwMAIA5CAXwhJAsgDSoCFCEeIA0pAwghGSALICVBA3RqIgggCCsDACANKgIQu6A5AwAgCEEIaiIlICUrAwAgH6E5AwAgCEEQaiIIIAgrAwAgIKE5AwACQCAeQwAAAABcDQAgH0QAAAAAAAAAAGINACAgRAAAAAAAAAAAYg0AICQhDgwBCyAeuyEmAkACQCAOQgF8IiEgJFENACAkIQ4MAQsgCiAkp0EDdGogGTcDACALICQgDH6nQQN0aiIIQgA3AxAgCEIANwMIIAhCADcDACAkQgF8IQ4LIAsgISAMfqdBA3RqIgggCCsDACAmoDkDACAIQQhqIiUgHyAlKwMAoDkDACAIQRBqIgggICAIKwMAoDkDAAsgGEIBfCEYIBxCf3whGSAcQgFVDQALCwJAIA4gFykDACIkfSIZQgFTDQAgCyAMICR+p0EDdGohJQNAIBkhJEIDIRkgJSEIA0AgCCAIKwMAIBKjOQMAIAhBCGohCCAZQn98IhlQRQ0ACyAlIBBqISUgJEJ/fCEZICRCAVUNAAsLIBZCAXwiFiAFUg0ACwsgAEEANgIAIAkgBadBA3RqIA43AwAgDUEwaiSAgICAAAt9AwF/AX4BfSOAgICAAEEQayIGJICAgIAAQgAhBwJAIANCCFcNACAGIAIgA7WVIghDAAAAP5QgASACIAS0lJKSIAggA0MAAIC/IAW0IAGLEKKAgIAAIAYpAwghAyAGKQMAIQcLIAAgAzcDCCAAIAc3AwAgBkEQaiSAgICAAAudAgMCfQF/AX4CQCADQgFZDQAgAEIANwMIIABCADcDAA8LIAUgBiAFiyAEiyABiyACiyADtSIHlCIIkpKSkkO9NwY2lCIGkiABkyEFIAQgBpMgAZMhAQJAIAggBl4NAAJAIAEgBl9FDQAgBSAGjGBFDQAgACADNwMIIABCADcDAA8LIABCADcDCCAAQgA3AwAPCyADIAdDAAAAACAFIAKVIgYgASAClSIBIAJDAAAAAF0iCRtDAACAv5IiAiACQwAAAABdGyICIAIgB14b/AQiCiADIApTGyEKAkAgASAGIAkbQwAAAECSIgEgB11FDQAgACAKNwMAIABDAAAAACABIAFDAAAAAF0b/AQ3AwgPCyAAIAM3AwggACAKNwMAC+oFCgF/AX4DfQp+AX8EfgN/B34BfQF8I4CAgIAAQYADayIFJICAgIAAIAVBqAJqIAMgBBCJgICAACAFKQPwAiEGIAUqAugCIQcgBSoC5AIhCCAFKgLgAiEJIAUpA9gCIQogBSkD0AIhCyAFKQPIAiEMIAUpA8ACIQ0gBUGgAmogASAFKQOoAiIOQgUgAyAEQQEQioCAgAACQAJAIAUpA6ACIg9QDQAgD6chAwwBCwJAAkAgDkIBUw0AIANBGGo0AgAgA0EUajQCAH4hECADQRBqNQIAIANBDGo1AgB+IhEgA0EIaigCACIDrCISfiETIANBAUghFEIAIRUDQCAFIAFCBSAVIhYgDiANIAwgCyAKIAkgCCAHIAZBABCdgICAAA0CIAUpAwAhFQJAIBBQDQAgEEJ/UiAFKQMQQn98Ig9CgICAgICAgICAf1JyRQ0AIA8gEH8iFyAPIBcgEH59Ig9CAFIgDyAQhUIAU3GtfSIYQgFTDQAgBSgCICEZIAUoAlAhGiAFKAKAASEbQgAhHANAAkAgFA0AIBwgEH4hHSAcIBZ8Ig8gEn4hHiATIAEgD6dBFGxqKgIA/AR+IRdCACEfA0ACQCAQQgFTDQAgHyAefCAQfiEgQgAhDwNAAkACQCAZIA8iISAdfKdBA3RqIgNBCGopAwAgAykDACIifSIPQgFZDQBDAAAAACEjDAELIA9CAXwhDyAbICKnIgRBAnRqIQMgGiAEQQN0aiEERAAAAAAAAAAAISQDQCAkIAMqAgC7IAAgBCkDACAXfKdBAnRqKgIAu6KgISQgA0EEaiEDIARBCGohBCAPQn98Ig9CAVYNAAsgJLYhIwsgAiAhICB8p0ECdGogIzgCACAQICFCAXwiD1INAAsLIBcgEXwhFyAfQgF8Ih8gElINAAsLIBxCAXwiHCAYUg0ACwsgFSAOUw0ACwtBACEDDAELQRJBE0EALQDIgISAABshAwsgBUGAA2okgICAgAAgAwvPBQoBfwF+A30JfgF/BH4Dfwh+AX0BfyOAgICAAEGAA2siBiSAgICAACAGQagCaiAEIAUQiYCAgAAgBikD8AIhByAGKgLoAiEIIAYqAuQCIQkgBioC4AIhCiAGKQPYAiELIAYpA9ACIQwgBikDyAIhDSAGKQPAAiEOIAZBoAJqIAIgBikDqAIiD0IFIAQgBUEBEIqAgIAAAkACQCAGKQOgAiIQUA0AIBCnIQQMAQsCQAJAIA9CAVMNACAEQRhqNAIAIARBFGo0AgB+IREgBEEQajUCACAEQQxqNQIAfiESIARBCGooAgAiBKwhEyAEQQFIIRRCACEVA0AgBiACQgUgFSIWIA8gDiANIAwgCyAKIAkgCCAHQQAQnYCAgAANAiAGKQMAIRUCQCARUA0AIBFCf1IgBikDEEJ/fCIQQoCAgICAgICAgH9SckUNACAQIBF/IhcgECAXIBF+fSIQQgBSIBAgEYVCAFNxrX0iGEIBUw0AIAYoAiAhGSAGKAJQIRogBigCgAEhG0IAIRwDQAJAIBQNACAcIBF+IR0gHCAWfCIQIBN+IR4gAiAQp0EUbGoqAgD8BCATfiEfQgAhIANAAkAgEUIBUw0AICAgHnwgEX4hISASICAgH3x+IRdCACEiA0ACQCAZICIgHXynQQN0aiIEQQhqKQMAIAQpAwAiI30iEEIBUw0AIAAgIiAhfKdBAnRqKgIAISQgEEIBfCEQIBogI6ciBUEDdGohBCAbIAVBAnRqIQUDQCADIAQpAwAgF3ynQQJ0aiIlICUqAgAgJCAFKgIAlJI4AgAgBEEIaiEEIAVBBGohBSAQQn98IhBCAVYNAAsLIBEgIkIBfCIiUg0ACwsgIEIBfCIgIBNSDQALCyAcQgF8IhwgGFINAAsLIBUgD1MNAAsLQQAhBAwBC0ESQRNBAC0AyICEgAAbIQQLIAZBgANqJICAgIAAIAQL9QcTAX8BfgN9CH4BfwJ+AX8DfgN/An4BfwF+A38BfgF/B34BfAF/AXwjgICAgABBgANrIgYkgICAgAAgBkGoAmogBCAFEImAgIAAIAYpA/ACIQcgBioC6AIhCCAGKgLkAiEJIAYqAuACIQogBikD2AIhCyAGKQPQAiEMIAYpA8gCIQ0gBikDwAIhDiAGQaACaiACIAYpA6gCIg9CBSAEIAVBARCKgICAAAJAAkAgBikDoAIiEFANACAQpyEEDAELAkAgD0IBWQ0AQQAhBAwBCyAEQRhqNAIAIARBFGo0AgB+IREgBEEQajUCACAEQQxqNQIAfiISIARBCGooAgAiE6wiFH4hFSADQQRqIRZCACEXAkADQCAGIAJCBSAXIhggDyAOIA0gDCALIAogCSAIIAdBARCdgICAAA0BIAYpA8ABIhlC/////w9WDQEgBikDACEXIAYoAiAhGiAGKQMQIRAgBigCUCEbIAYoArABIRwgGUIDhhCEgICAACIERQ0BAkAgEVANACARQn9SIBBCf3wiEEKAgICAgICAgIB/UnJFDQAgECARfyIdIBAgHSARfn0iEEIAUiAQIBGFQgBTca19Ih5CAVMNACAEQRBqKAIAIR8gGUIBIBlCAVYbISAgGaciBEECdCEhIARBA3QhIiAWIBinQRRsaiEjQgAhJANAAkAgGVAiJQ0AICJFDQAgH0EAICL8CwALAkAgE0EBSA0AICQgEX4hJiAkIBh8IhAgFH4hJyAVIAIgEKdBFGxqKgIA/AR+IShCACEpA0ACQCARQgFTDQAgKSAnfCARfiEqQgAhKwNAAkAgGiArICZ8p0EDdGoiBEEIaikDACAEKQMAIix9IhBCAVMNACAAICsgKnynQQJ0aioCALshLSAcIBkgLH6nQQJ0aiEuA0AgECEdAkAgJQ0AIC0gASAbICynQQN0aikDACAofKdBAnRqKgIAu6IhLyAgIRAgHyEEIC4hBQNAIAQgBCsDACAvIAUqAgC7oqA5AwAgBEEIaiEEIAVBBGohBSAQQn98IhBQRQ0ACwsgLEIBfCEsIB1Cf3whECAuICFqIS4gHUIBVg0ACwsgESArQgF8IitSDQALCyAoIBJ8ISggKUIBfCIpIBRSDQALCyAjIQQgICEQIB8hBQJAICUNAANAIAQgBSsDALY4AgAgBEEEaiEEIAVBCGohBSAQQn98IhBQRQ0ACwsgI0EUaiEjICRCAXwiJCAeUg0ACwsgFyAPUw0ACyAPQgF8IRADQEEAIQQgA0EANgIAIANBFGohAyAQQn98IhBCAVYNAAwCCwtBEkETQQAtAMiAhIAAGyEECyAGQYADaiSAgICAACAEC9EgIQF/BH4HfQJ+An8CfgR/AX4EfwF+Bn8DfgV9B38BfgZ9An4DfQd+AXwCfQF+An0BfgJ9An4EfQF+AX0DfgN/AX4CfyOAgICAAEHwAWsiDySAgICAAAJAAkACQCAEIAN9IhBCAVkNAEIAIREMAQsgBCADfUIBfCESQgAhESADIRMDQCAPQZABaiABIAIgEyAFIAYgCSAKIAsgDCANEJOAgIAAIA8qApABIRQgD0HgAWogDyoClAEiFSAPKgLIASIWIA8qApwBiyIXlCAPKgKwASIYIA8qApgBiyIZlJJDAAAAP5QiGpMgFSAakiAHIBYgGJIiFRCegICAACAPKQPoASEbIA8pA+ABIRwgD0HQAWogFCAYIBeUIBYgGZSSQwAAAD+UIhaTIBQgFpIgCCAVEJ6AgIAAIA8pA9gBIA8pA9ABfSAbIBx9fiIbIBEgGyARVRshESATQgF8IRMgEkJ/fCISQgFWDQALIBFC/////w9YDQBBASEdDAELAkAgEUIDhhCEgICAACIeDQBBASEdDAELAkAgECAFfiAGfiIfQgF8IiBC/////w9YDQBBASEdDAELIB5BEGooAgAhIQJAICBCA4YQhICAgAAiIg0AQQEhHQwBCwJAIBBCAFkNAEEBIR0MAQsCQCAQQgKGIBCEQv////8PWA0AQQEhHQwBCyAiQRBqKAIAISMCQCAQQgWGEISAgIAAIiQNAEEBIR0MAQsCQCAgQgSGIhFCkIDAACARQpCAwABUG0JwfCIlQv////8PWA0AQQEhHQwBCyAkQRBqKAIAISYCQCAlQgOGIhEQhICAgAAiJw0AQQEhHQwBCyAnQRBqKAIAISgCQCAREISAgIAAIh4NAEEBIR0MAQsgHkEQaigCACEpAkAgJUIAIA5B/wFxGyIqQih+EISAgIAAIh4NAEEBIR0MAQsgHkEQaigCACErAkBCKBCEgICAACIeDQBBASEdDAELIB5BEGooAgAhLAJAQhAQhICAgAAiHg0AQQEhHQwBCyAeQRBqKAIAIS0CQEIQEISAgIAAIh4NAEEBIR0MAQsgHkEQaigCACEuAkBCIBCEgICAACIeDQBBASEdDAELIB5BEGooAgAhLwJAQiAQhICAgAAiHg0AQQEhHQwBCyAeQRBqKAIAITACQEIQEISAgIAAIh4NAEEBIR0MAQtCACESAkACQCAEIANVDQAgJSExQgAhMiADITMMAQtDNfqOvEM1+o48IA1B/wFxGyE0IAdCf3y0ITUgCEJ/fLQhNiAFtCE3IAa0ITggHkEQaigCACI5QQxqITogOUEEaiE7ICxBHGohPCAsQSRqIT0gLEEgaiE+ICxBFGohPyAlITEgJSFAQgAhEkIAITIgAyEzA0AgD0HQAGogASACIDMgBSAGIAkgCiALIAwgDRCTgICAACAPKgKMASFBIA8qAnwhQiAPKgJ4IUMgDyoCdCFEIA8qAmQhRSAPKgJgIUYgDykDaCFHIA8pA4ABIUggDyoCUCFJIA9B4AFqIA8qAlQiSiAPKgJYIhqLIhggDyoCcCIUlCAPKgJcIkuLIhUgDyoCiAEiFpSSQwAAAD+UIheTIEogF5IgByAUIBaSIhcQnoCAgAAgDykD6AEhESAPKQPgASFMIA9B0AFqIEkgFSAUlCAYIBaUkkMAAAA/lCIUkyBJIBSSIAggFxCegICAAAJAIA8pA9gBIA8pA9ABIk19Ik4gESBMfX4iEUIBUw0AIBGnQQN0Ih5FDQAgIUH/ASAe/AsACwJAAkAgBUIBWQ0AQgAhTyAIIVAgByFRQgAhUgwBCyBHuSBIuaIhUyBItCFUIEe0IVVCACFSIAchUUIAIU8gCCFQQgAhVgNAAkAgBkIBUw0AIEYgRSBWtSJXlJIhWEIAIVkDQCAjIDKnQQN0aiASIhs3AwACQAJAIEdCAVkNACAbIRIMAQsgQyBCIFm1IlqUkiFbQgAhXCAbIRIDQCAPQcAAaiBDIEIgSCBZIFggRSBctUMAAAA/kiIWlCBVlZIiFCBJIEogGiBLIAcgCBCngICAAAJAIA8pA0ggDykDQCJdfSIRQgFTDQAgGiAUlCFeIEsgFJQhXyAaIAkgRCAWIFWVIFeSIDeVQwAAAL+SlJQiFJQhYCBLIBSUIWEDQCARIWIgD0EgaiBJIF8gGiBbIEIgXbRDAAAAP5IiY5QgVJWSIhiUkpIiFSAIEJGAgIAAIA8qAjQhFCAPKgIwIRYgDykDKCFkIA8pAyAhHCAPKQM4IREgDyBKIF4gSyAYlJOSIhcgBxCRgICAAAJAIBEgDykDGCITIBEgE1UbQgJRDQAgDyoCECEYIDogFCAPKgIUIhmUOAIAIDlBCGogFiAZlDgCACA7IBQgGJQ4AgAgOSAWIBiUOAIAIC8gDykDACJlIAh+IhEgHHw3AwAgL0EIaiARIGR8NwMAIC9BEGogDykDCCJmIAh+IhEgHHw3AwAgL0EYaiARIGR8NwMAIDAgHCBNfSBlIEx9IE5+fCIRNwMAIDBBCGogESBkIBx9IhN8NwMAIDBBEGogESBmIGV9IE5+fCIRNwMAIDBBGGogESATfDcDAAJAIA5B/wFxImdFDQAgLCAJOAIAIDwgYDgCACAsQRhqIGE4AgAgLEEMaiAJOAIAICxBBGpCADcCACA9IDQgSSAVk5Q4AgAgPiA0IBcgSpOUOAIAICxBEGogGiAJIEEgYyBUlSBakiA4lUMAAAC/kpSUImOUOAIAID8gSyBjjJQ4AgAgLUEMaiAZQwAAgD9DAAAAACAVIDZdG0MAAAAAIBVDAAAAAF4bIhWUOAIAIC1BCGogFSAZjJQ4AgAgLUEEaiAYIBWUOAIAIC0gFSAYjJQ4AgAgLkEMaiAUQwAAgD9DAAAAACAXIDVdG0MAAAAAIBdDAAAAAF4bIhiUOAIAIC5BCGogFiAYlDgCACAuQQRqIBggFIyUOAIAIC4gGCAWjJQ4AgALAkACQCASQgR8IhMgMVUNACAoIWggKSFpDAELQQEhHSATQgGGIiVC/////w9WDQwgE0IEhiJqEISAgIAAIidFDQwgJ0EQaigCACFoAkAgMUIBUw0AIDFCAXwhESBoIR4DQCAeICgpAwA3AwAgKEEIaiEoIB5BCGohHiARQn98IhFCAVYNAAsLIGoQhICAgAAiHkUNDCAeQRBqKAIAIWkCQCBAQgFTDQAgQEIBfCERIGkhHgNAIB4gKSsDADkDACApQQhqISkgHkEIaiEeIBFCf3wiEUIBVg0ACwsCQCBnRQ0AICUgE0IKfoRC/////w9WDQ0gE0LQAH4QhICAgAAiHkUNDSAeQRBqKAIAIR0CQCAqQgFTDQBCACETQQAhKQNAQgUhESApIR4DQCAdIB5qICsgHmorAwA5AwAgHkEIaiEeIBFCf3wiEVBFDQALIClBKGohKSATQgF8IhMgKlINAAsLICUhMSAlIUAgJSEqIB0hKwwBCyAlITEgJSFACyBmIFIgZiBSVRshUiBlIFEgZSBRUxshUSBkIE8gZCBPVRshTyAcIFAgHCBQUxshUEEAIWtCBCERA0AgESETAkACQCA5IGtBAnQiHmoiHSoCACIUQwAAAABcDQAgZ0UNAQsCQAJAAkAgISAwIGtBA3QiKWooAgBBA3RqIigpAwAiESAbWQ0AICggEjcDACBoIBKnImxBA3QiKGogLyApaikDADcDACBpIChqIihCADcDACASQgF8IRwgZ0UNAiArIGxBKGxqIilCADcDICApQgA3AxggKUIANwMQIClCADcDCCApQgA3AwAgKCAoKwMAIB0qAgC7oDkDACASIREgHCESDAELIGkgEadBA3RqIh0gHSsDACAUu6A5AwAgZ0UNAgsgLiAeaiEpIC0gHmohKCArIBGnQShsaiEeQgUhESAsIR0DQCAeIB4rAwAgKCoCACAdKgIAlCApKgIAIB1BBGoqAgCUkrugOQMAIB1BCGohHSAeQQhqIR4gEUJ/fCIRUEUNAAwCCwsgKCAdKgIAu0QAAAAAAAAAAKA5AwAgHCESCyBrQQFqIWsgE0J/fCERIBNCAVYNAAsgaCEoIGkhKQsgXUIBfCFdIGJCf3whESBiQgFVDQALCyBHIFxCAXwiXFINAAsLAkAgEiAbfSIRQgFTDQAgKyAbp0EobGohHQNAIBEhEyApIBunQQN0aiIeIB4rAwAgU6M5AwACQCAOQf8BcUUNAEIFIREgHSEeA0AgHiAeKwMAIFOjOQMAIB5BCGohHiARQn98IhFQRQ0ACwsgG0IBfCEbIBNCf3whESAdQShqIR0gE0IBVg0ACwsgMkIBfCEyIAYgWUIBfCJZUg0ACwsgBSBWQgF8IlZSDQALCwJAIFEgUlcNAEJ/IU9CACFQQgAhUUJ/IVILICYgMyADfadBBXRqIh4gUTcDACAeQRhqIE9CAXw3AwAgHkEQaiBQNwMAIB5BCGogUkIBfDcDACAzQgF8IjMgBFkNASASQoCAwABTDQALCyAjIDKnQQN0aiASNwMAICZBCGopAwAhEyAmKQMAIRsCQCAzIAN9IipCAVMNACAqIREgJiEeA0AgHkEIaikDACIcIBMgHCATVRshEyAeKQMAIhwgGyAcIBtTGyEbIB5BIGohHiARQn98IhFCAFINAAsLAkAgEkL/////D1gNAEEBIR0MAQsCQCASQgKGEISAgIAAIjANAEEBIR0MAQsCQCASQgAgDkH/AXEbImRCBX4iXSBkhEL/////D1gNAEEBIR0MAQsgMEEQaigCACFnQQEhHSBkQhR+EISAgIAAImlFDQAgaUEQaigCACEhAkAgElANAEIAIRwgDkH/AXEhOSAhIWsDQCBnIBynIh5BAnRqICkgHkEDdGorAwC2OAIAAkAgOUUNAEIFIREgKyEeIGshHQNAIB0gHisDALY4AgAgHkEIaiEeIB1BBGohHSARQn98IhFQRQ0ACwsgK0EoaiErIGtBFGohayAcQgF8IhwgElINAAsLIDIgIEIAIDJCf1MbfEIBfCIcIRECQCAcQgBZDQBCACERCwJAIBwgH1cNACAgIRELICpCP4cgEIMgKnwiKiEcAkAgKkJ/VQ0AQgAhHAsgEyAbfSETAkAgKiAQUw0AIBAhHAsgACAiNgIIIAAgMzcDAEEAIR0gAEEANgIMIAAgETcDECAAQgg3AxggACAjNgIgIAAgETcDKCAAQgg3AzAgACAnNgI4IABBADYCPCAAIDE3A0AgAEIINwNIIAAgKDYCUCAAICU3A1ggAEIINwNgIAAgMDYCaCAAQQA2AmwgACASNwOIASAAQgQ3A5ABIAAgEjcDcCAAQgQ3A3ggACBnNgKAASAAQgQ3A9ABIABCFDcDyAEgAEIFNwPAASAAIGQ3A7gBIAAgITYCsAEgAEIENwOoASAAIF03A6ABIABBADYCnAEgACBpNgKYASAAQgg3A5ACIABCIDcDiAIgAEIENwOAAiAAIBw3A/gBIAAgJjYC8AEgAEIINwPoASAAIBxCAoY3A+ABIABBADYC3AEgACAkNgLYASAAIBM3A5gCCyAPQfABaiSAgICAACAdC4ACAwF/AX4DfSOAgICAAEEQayIMJICAgIAAQgAhDQJAIANCCFcNACAMIAggAiADtZUiDkMAAAA/lCABIAIgBLSUkpIiApQgBiAFIAmUkiIPkiAOIAiUIANDAACAvyALtCACiyIQIAGLIgEgBYsgBouSIAeLkiIGIA+LkpKSEKKAgIAAIAwpAwAhDSAMKQMIIQsgDCAHIAUgCJSSIgggAiAJlJMgDiAJjJQgA0MAAIC/IAq0IBAgASAGIAiLkpKSEKKAgIAAIAwpAwgiAyALIAMgC1MbIQMgDCkDACILIA0gCyANVRshDQsgACADNwMIIAAgDTcDACAMQRBqJICAgIAAC4QGDAJ/AX4DfQR+AX8GfgJ/BH4Bfwd+AX0BfCOAgICAAEGAA2siBSSAgICAACAFQagCaiADIAQQiYCAgAAgBS0A+AIhBiAFKQPwAiEHIAUqAugCIQggBSoC5AIhCSAFKgLgAiEKIAUpA9gCIQsgBSkD0AIhDCAFKQPIAiENIAUpA8ACIQ5BACEPIAVBoAJqIAEgBSkDqAIiEEIGIAMgBEEAEIqAgIAAAkACQCAFKQOgAiIRUA0AIBGnIQ8MAQsgEEIBUw0AIANBGGo0AgAgA0EUajQCAH4hEiADQRBqNQIAIANBDGo1AgB+IhMgA0EIaigCACIDrCIUfiEVIAZB/wFxQQBHIRYgA0EBSCEXQgAhGAJAA0AgBSABQgYgGCIZIBAgDiANIAwgCyAKIAkgCCAHIBZBABCmgICAAA0BIAUpAwAhGAJAIBJQDQAgEkJ/UiAFKQMQQn98IhFCgICAgICAgICAf1JyRQ0AIBEgEn8iGiARIBogEn59IhFCAFIgESAShUIAU3GtfSIbQgFTDQAgBSgCICEPIAUoAlAhBiAFKAKAASEcQgAhHQNAAkAgFw0AIB0gEn4hHiAdIBl8IhEgFH4hHyAVIAEgEadBGGxqKgIA/AR+IRpCACEgA0ACQCASQgFTDQAgICAffCASfiEhQgAhEQNAAkACQCAPIBEiIiAefKdBA3RqIgNBCGopAwAgAykDACIjfSIRQgFZDQBDAAAAACEkDAELIBFCAXwhESAcICOnIgRBAnRqIQMgBiAEQQN0aiEERAAAAAAAAAAAISUDQCAlIAMqAgC7IAAgBCkDACAafKdBAnRqKgIAu6KgISUgA0EEaiEDIARBCGohBCARQn98IhFCAVYNAAsgJbYhJAsgAiAiICF8p0ECdGogJDgCACASICJCAXwiEVINAAsLIBogE3whGiAgQgF8IiAgFFINAAsLIB1CAXwiHSAbUg0ACwsgGCAQUw0AC0EAIQ8MAQtBEkETQQAtAMiAhIAAGyEPCyAFQYADaiSAgICAACAPC+cFCwJ/AX4DfQR+AX8FfgJ/BH4Cfwh+AX0jgICAgABBgANrIgYkgICAgAAgBkGoAmogBCAFEImAgIAAIAYtAPgCIQcgBikD8AIhCCAGKgLoAiEJIAYqAuQCIQogBioC4AIhCyAGKQPYAiEMIAYpA9ACIQ0gBikDyAIhDiAGKQPAAiEPQQAhECAGQaACaiACIAYpA6gCIhFCBiAEIAVBABCKgICAAAJAAkAgBikDoAIiElANACASpyEQDAELIBFCAVMNACAEQRhqNAIAIARBFGo0AgB+IRMgBEEQajUCACAEQQxqNQIAfiEUIARBCGooAgAiBKwhFSAHQf8BcUEARyEWIARBAUghF0IAIRgCQANAIAYgAkIGIBgiGSARIA8gDiANIAwgCyAKIAkgCCAWQQAQpoCAgAANASAGKQMAIRgCQCATUA0AIBNCf1IgBikDEEJ/fCISQoCAgICAgICAgH9SckUNACASIBN/IhogEiAaIBN+fSISQgBSIBIgE4VCAFNxrX0iG0IBUw0AIAYoAiAhByAGKAJQIRwgBigCgAEhHUIAIR4DQAJAIBcNACAeIBN+IR8gHiAZfCISIBV+ISAgAiASp0EYbGoqAgD8BCAVfiEhQgAhIgNAAkAgE0IBUw0AICIgIHwgE34hIyAUICIgIXx+IRpCACEkA0ACQCAHICQgH3ynQQN0aiIEQQhqKQMAIAQpAwAiJX0iEkIBUw0AIAAgJCAjfKdBAnRqKgIAISYgEkIBfCESIBwgJaciBUEDdGohBCAdIAVBAnRqIQUDQCADIAQpAwAgGnynQQJ0aiIQIBAqAgAgJiAFKgIAlJI4AgAgBEEIaiEEIAVBBGohBSASQn98IhJCAVYNAAsLIBMgJEIBfCIkUg0ACwsgIkIBfCIiIBVSDQALCyAeQgF8Ih4gG1INAAsLIBggEVMNAAtBACEQDAELQRJBE0EALQDIgISAABshEAsgBkGAA2okgICAgAAgEAuBCBECfwF+A30EfgF/BH4BfwJ+An8DfgN/An4BfwF+A38IfgJ8I4CAgIAAQYADayIGJICAgIAAIAZBqAJqIAQgBRCJgICAACAGLQD4AiEHIAYpA/ACIQggBioC6AIhCSAGKgLkAiEKIAYqAuACIQsgBikD2AIhDCAGKQPQAiENIAYpA8gCIQ4gBikDwAIhD0EAIRAgBkGgAmogAiAGKQOoAiIRQgYgBCAFQQAQioCAgAACQAJAIAYpA6ACIhJQDQAgEqchEAwBCyARQgFTDQAgBEEYajQCACAEQRRqNAIAfiETIARBEGo1AgAgBEEMajUCAH4iFCAEQQhqKAIAIhWsIhZ+IRcgA0EEaiEYIAdB/wFxQQBHIRlCACEaAkADQCAGIAJCBiAaIhsgESAPIA4gDSAMIAsgCiAJIAggGUEBEKaAgIAADQEgBikDwAEiHEL/////D1YNASAGKQMAIRogBigCICEdIAYpAxAhEiAGKAJQIR4gBigCsAEhHyAcQgOGEISAgIAAIhBFDQECQCATUA0AIBNCf1IgEkJ/fCISQoCAgICAgICAgH9SckUNACASIBN/IiAgEiAgIBN+fSISQgBSIBIgE4VCAFNxrX0iIUIBUw0AIBBBEGooAgAhIiAcQgEgHEIBVhshIyAcpyIQQQJ0ISQgEEEDdCElIBggG6dBGGxqISZCACEnA0ACQCAcUCIHDQAgJUUNACAiQQAgJfwLAAsCQCAVQQFIDQAgJyATfiEoICcgG3wiEiAWfiEpIBcgAiASp0EYbGoqAgD8BH4hKkIAISsDQAJAIBNCAVMNACArICl8IBN+ISxCACEtA0ACQCAdIC0gKHynQQN0aiIQQQhqKQMAIBApAwAiLn0iEkIBUw0AIAAgLSAsfKdBAnRqKgIAuyEvIB8gHCAufqdBAnRqIQUDQCASISACQCAHDQAgLyABIB4gLqdBA3RqKQMAICp8p0ECdGoqAgC7oiEwICMhEiAiIRAgBSEEA0AgECAQKwMAIDAgBCoCALuioDkDACAQQQhqIRAgBEEEaiEEIBJCf3wiElBFDQALCyAuQgF8IS4gIEJ/fCESIAUgJGohBSAgQgFWDQALCyATIC1CAXwiLVINAAsLICogFHwhKiArQgF8IisgFlINAAsLICYhECAjIRIgIiEEAkAgBw0AA0AgECAEKwMAtjgCACAQQQRqIRAgBEEIaiEEIBJCf3wiElBFDQALCyAmQRhqISYgJ0IBfCInICFSDQALCyAaIBFTDQALIBFCAXwhEgNAQQAhECADQQA2AgAgA0EYaiEDIBJCf3wiEkIBVg0ADAILC0ESQRNBAC0AyICEgAAbIRALIAZBgANqJICAgIAAIBAL4BMnAn8CfgJ/An4CfwF+BH8CfgF/AX4BfwR+BH0BfwF+Bn0BfgF9AX4BfQV+An0DfgJ9AX8CfgJ9AX4CfQJ+An0CfgJ9A34BfwF+An8BfgZ9I4CAgIAAQZABayIOJICAgIAAQQEhDwJAIAQgA30gBX4gBn4iEEIBfCIRQv////8PVg0AIBFCA4YQhICAgAAiEkUNACASQRBqKAIAIRMgEUIChiIUQoCAwAAgFEKAgMAAVBsiFUIDhhCEgICAACIWRQ0AIBZBEGooAgAhFyAVQgKGIhRCgIDAACAUQoCAwABUGyIYQgOGEISAgIAAIhlFDQAgGUEQaigCACEaIBhCAoYQhICAgAAiG0UNACAbQRBqKAIAIRxCACEdIBhCACANQf8BcRsiHkIEhhCEgICAACIfRQ0AIB5CAoYhICAfQRBqKAIAISECQAJAIAQgA1UNACAYISIgGCEjQgAhJEIAISUMAQsgB0J/fLQhJiAIQn98tCEnIAW0ISggBrQhKSANQf8BcSEqIBUhKyAYISIgGCEjQgAhHUIAISRCACElA0AgDkHgAGogASACIAMgBSAGIAkgCiALIAwQj4CAgAACQCAFQgFTDQAgDioCjAEhLCAOKgJ8IS0gDioCeCEuIA4qAnQhLyAOKgJkITAgDioCYCExIA4pA4ABIjK0ITMgDikDaCI0tCE1QgAhNgNAIA5B0ABqIDEgMCA0IDYgBxChgICAAAJAIAZCAVMNAEIAITcgNCAOKQNYQgF8IhQgNCAUUxsgDikDUCIUQgEgFEIBVRtCf3wiOH0iOUIAIDlCAFUbITogMSAwIDa1IjuUkiE8A0AgDkHAAGogLiAtIDIgNyAIEKGAgIAAIBMgJadBA3RqICQ3AwACQCA5QgFTDQAgMiAOKQNIQgF8IhQgMiAUUxsgDikDQCIUQgEgFEIBVRtCf3wiPX0iPkIAID5CAFUbIT8gLiAtIDe1IkCUkiFBQQAhQiA6IRQgOCFDA0AgFCFEIA5BIGogPCAwIEO0QwAAAD+SIkWUIDWVkiJGIAcQkYCAgAACQCA+QgFTDQAgDikDOCFHIA4qAjQhSCAOKgIwIUkgDikDKCFKIA4pAyAhSyAvIEUgNZUgO5IgKJWUIkUgCUMAAIA/QwAAAAAgRiAmXRtDAAAAACBGQwAAAABeG5QiRpQhTEMAAIA/IEWTIEaUIU0gPyEUID0hTgNAIBQhTyAOIEEgLSBOtEMAAAA/kiJFlCAzlZIiRiAIEJGAgIAAIA4qAhQhUCAOKgIQIVEgDikDCCFSIA4pAwAhUwJAAkACQAJAIA4pAxgiFCBHIBQgR1UbIlRCAlINACBCQQFxDQELAkACQCAkQgJ8IhQgK1UNACAXIVUMAQtBASEPIBRCAYYiFUL/////D1YNDiAUQgSGEISAgIAAIhZFDQ4gFkEQaigCACFVAkAgK0IBUw0AICtCAXwhFEEAIQ0DQCBVIA1qIBcgDWopAwA3AwAgDUEIaiENIBRCf3wiFEIBVg0ACwsgFSErCwJAAkAgHUIEfCJWICJVDQAgGiFXIBwhWAwBC0EBIQ8gVkIBhiIYQv////8PVg0OIFZCBIYQhICAgAAiGUUNDiAZQRBqKAIAIVcCQCAiQgFTDQAgIkIBfCEUIFchDQNAIA0gGikDADcDACAaQQhqIRogDUEIaiENIBRCf3wiFEIBVg0ACwsgVkIDhiJZEISAgIAAIhtFDQ4gG0EQaigCACFYAkAgI0IBUw0AICNCAXwhFCBYIQ0DQCANIBwqAgA4AgAgHEEEaiEcIA1BBGohDSAUQn98IhRCAVYNAAsLAkAgKkUNACAYIFmEQv////8PVg0PIFZCBYYQhICAgAAiH0UNDyAfQRBqKAIAIRoCQCAeQgFTDQBCACFWQQAhHANAQgQhFCAcIQ0DQCAaIA1qICEgDWoqAgA4AgAgDUEEaiENIBRCf3wiFFBFDQALIBxBEGohHCBWQgF8IlYgHlINAAsLIBghIiAYISMgGCEeIBohISBZISAMAQsgGCEiIBghIwsgVSAkp0EDdGogHTcDACAkQgF8ISQgVEICUSINRQ0BIFUhFyBXIRogWCEcC0EBIUIMAQsgQiANciFCICwgRSAzlSBAkiAplZQiRSAJQwAAgD9DAAAAACBGICddG0MAAAAAIEZDAAAAAF4blCJGlCFaQwAAgD8gRZMgRpQhWyBIIFCUIVwgSCBRlCFdIEkgUJQhXiBJIFGUIUVCACEUA0AgRSFGAkACQAJAAkAgFKciGg4EAwABAgMLIF4hRgwCCyBdIUYMAQsgXCFGCwJAAkAgRkMAAAAAXA0AICpFDQELIFcgHaciHEEDdGogUyBSIBQgFEL+AXwgFEICVCING0L/AYNQIhcbIEsgSiANGyAIfnw3AwAgRSFGAkACQAJAAkAgGg4EAwABAgMLIF4hRgwCCyBdIUYMAQsgXCFGCyBYIBxBAnRqIEY4AgACQCAqRQ0AICEgHEEEdGoiGkEMaiBMIFEgUCAXGyJGjCBGIA0bIkaUOAIAIBpBCGogWiBJIEggDRsiX4wgXyAXGyJflDgCACAaQQRqIE0gRpQ4AgAgGiBbIF+UOAIACyAdQgF8IR0LIBRCAXwiFEIEUg0ACyBVIRcgVyEaIFghHAsgTkIBfCFOIE9Cf3whFCBPQgFVDQALCyBDQgF8IUMgREJ/fCEUIERCAlkNAAsLICVCAXwhJSAGIDdCAXwiN1INAAsLIAUgNkIBfCI2Ug0ACwsgA0IBfCIDIARZDQEgHUKAgMAAUw0ACwsgEyAlp0EDdGogJDcDACAXICSnQQN0aiAdNwMAICUgEUIAICVCf1MbfEIBfCIdIRQCQCAdQgBZDQBCACEUCwJAIB0gEFcNACARIRQLICQgFUIAICRCf1MbfEIBfCJWIR0CQCBWQgBZDQBCACEdCwJAIFYgFVMNACAVQgAgFUIAVRshHQsgACASNgIIIAAgAzcDAEEAIQ8gAEEANgIMIAAgFDcDECAAQgg3AxggACATNgIgIAAgFDcDKCAAQgg3AzAgACAWNgI4IABBADYCPCAAIB03A0AgAEIINwNIIAAgFzYCUCAAIB03A1ggAEIINwNgIAAgGTYCaCAAQQA2AmwgACAiNwNwIABCCDcDeCAAIBo2AoABIAAgGDcDiAEgAEIINwOQASAAQgQ3A8ABIAAgGDcDuAEgACAcNgKwASAAQgQ3A6gBIAAgIzcDoAEgAEEANgKcASAAIBs2ApgBIABCBDcDgAIgAEIQNwP4ASAAQgQ3A/ABIAAgHjcD6AEgACAhNgLgASAAQgQ3A9gBIAAgIDcD0AEgAEEANgLMASAAIB82AsgBCyAOQZABaiSAgICAACAPC+4GEAF/AX4DfQR+AX8GfgF/An4DfwN+A38BfgF9A34BfQR+I4CAgIAAQfACayIFJICAgIAAIAVBmAJqIAMgBBCJgICAACAFKQPgAiEGIAUqAtgCIQcgBSoC1AIhCCAFKgLQAiEJIAUpA8gCIQogBSkDwAIhCyAFKQO4AiEMIAUpA7ACIQ1BACEOIAVBkAJqIAEgBSkDmAIiD0IFIAMgBEEAEIqAgIAAAkACQCAFKQOQAiIQUA0AIBCnIQ4MAQsgD0IBUw0AIANBEGo1AgAgA0EMajUCAH4hESADQQhqKAIAIgSsIRIgA0EYajQCACADQRRqNAIAfiITQj+HIBODIRQgBEEBSCEVQgAhFgJAA0AgBUEIaiABQgUgFiAPIA0gDCALIAogCSAIIAcgBkEAEKuAgIAADQEgBSkDCCEXAkAgBSkDGCIQQgJTDQAgBSgCKCEYIAUoAlghDiAFKAKIASEZIAUoArgBIRogEEJ+fCEbQgAhEANAIBAhHEIAIRACQCATQgBRDQAgHCATfyATQgBTIBwgE4FCAFJxrX0hEAsCQCAVDQAgECAWfCIQIBJ+IR0gASAQp0EUbGohHiAYIBynQQN0aiIfQQhqISBCACEhA0AgHioCACEiQgAhIwJAIBNCAFENAEIAIBQgHCATgSIQUBsgEHwhIwsgISAdfCATfiEkAkACQCAgKQMAIB8pAwAiJX0iEEIBWQ0AQwAAAAAhJgwBCyARICL8BCASfiAhfH4hJ0J/IShDAAAAACEmA0AgECEpQwAAAAAhIgJAIA4gJadBA3RqIgNBCGopAwAgAykDACIqfSIQQgFTDQAgEEIBfCEQIBogKqciBEECdGohAyAZIARBA3RqIQRDAAAAACEiA0AgIiADKgIAIAAgBCkDACAnfKdBAnRqKgIAlJIhIiADQQRqIQMgBEEIaiEEIBBCf3wiEEIBVg0ACwsCQAJAIChCAFMNACAiICZeDQAgJiAmXCAiICJbcg0BCyAlISggIiEmCyAlQgF8ISUgKUJ/fCEQIClCAloNAAsLIAIgIyAkfKdBAnRqICY4AgAgIUIBfCIhIBJSDQALCyAcQgF8IRAgHCAbUg0ACwsgFyEWIBcgD1MNAAtBACEODAELQRJBE0EALQDIgISAABshDgsgBUHwAmokgICAgAAgDgvWAgcCfwF+AX8BfgR/AX4Df0EBIQUCQCABQv////8PVg0AIAFCAoYQhICAgAAiBkUNACAEIAN+IgdQDQAgBkEQaigCACEIAkAgAUIAUiAHQgBVcw0AIAEgB38iCSABIAkgB359QgBSrXwiCUIBUw0AIAOnQQJ0IQogBKdBAnQhCyAHp0ECdCEMIAghDQNAIAkhDgJAIANCAVMNAEIAIQcgDSEPIAIhEANAAkAgBEIBUw0AIA8hBSAQIREgBCEJA0AgBSARKgIAOAIAIAUgCmohBSARQQRqIREgCUJ/fCIJUEUNAAsLIA9BBGohDyAQIAtqIRAgAyAHQgF8IgdSDQALCyAOQn98IQkgDSAMaiENIAIgDGohAiAOQgFVDQALCyAAQgQ3AyggACABNwMgQQAhBSAAQQA2AgQgACAGNgIAIAAgATcDCCAAQgQ3AxAgACAINgIYCyAFC7cJEQF/AX4DfQR+AX8IfgF/An4GfwZ+An8CfgF9AX4BfQF+An8jgICAgABBgARrIgYkgICAgAAgBkGYAmogBCAFEImAgIAAIAYpA+ACIQcgBioC2AIhCCAGKgLUAiEJIAYqAtACIQogBikDyAIhCyAGKQPAAiEMIAYpA7gCIQ0gBikDsAIhDkEAIQ8gBkGQAmogAiAGKQOYAiIQQgUgBCAFQQAQioCAgAACQAJAIAYpA5ACIhFQDQAgEachDwwBCyAQQgFTDQAgBEEYajQCACAEQRRqNAIAfiISIARBCGooAgAiBawiE34gBDQCAH4hFCAEQRBqNAIAIARBDGo0AgB+IhUgE34gBEEEajQCAH4iFkIChiEXIAVBAUghGEIAIRkCQANAIAZBCGogAkIFIBkgECAOIA0gDCALIAogCSAIIAdBABCrgICAAA0BIAYpAwghGiAGKAIoIRsgBikDGCERIAYoAlghHCAGKAKIASEdIAYoArgBIR4gBkHQA2ogFCAAIBMgEhCtgICAAA0BIAYoAugDIR8gBkGgA2ogFiABIBMgFRCtgICAAA0BIBZC/////w9WDQEgBigCuAMhDyAXEISAgIAAIgRFDQEgBEEQaigCACEgAkAgF6ciBEUNACAgQQAgBPwLAAsCQCARQgJTDQAgEUJ+fCEhIBkgEn4hIkIAIREDQCARISNCACERAkAgEkIAUQ0AICMgEn8iESASQgBTICMgESASfn1CAFJxrX0hEQsCQCAYDQAgIyAifCATfiEkIBUgAiARIBl8p0EUbGoqAgD8BH4hJUIAISYgGyAjp0EDdGoiJ0EIaiEoA0ACQCAoKQMAICcpAwAiKX0iEUIBUw0AQn8hKkMAAAAAISsDQCARISxDAAAAACEtAkAgHCApp0EDdGoiBEEIaikDACAEKQMAIi59IhFCAVMNACARQgF8IREgHiAupyIFQQJ0aiEEIB0gBUEDdGohBUMAAAAAIS0DQCAtIAQqAgAgDyAFKQMAICV8IBN+ICZ8p0ECdGoqAgCUkiEtIARBBGohBCAFQQhqIQUgEUJ/fCIRQgFWDQALCwJAAkAgKkIAUw0AIC0gK14NACArICtcIC0gLVtyDQELICkhKiAtISsLIClCAXwhKSAsQn98IREgLEICWg0ACyAqQgBTDQAgHCAqp0EDdGoiBEEIaikDACAEKQMAIil9IhFCAVMNACARQgF8IREgHSAppyIFQQN0aiEEIB4gBUECdGohBSAfICYgJHynQQJ0aiEvA0AgICAEKQMAICV8IBN+ICZ8p0ECdGoiMCAwKgIAIAUqAgAgLyoCAJSSOAIAIARBCGohBCAFQQRqIQUgEUJ/fCIRQgFWDQALCyAmQgF8IiYgE1INAAsLICNCAXwhESAjICFSDQALCyAGQfACaiAWICAgFSATEK2AgIAADQECQCAGKQP4AiIRQgFTDQAgBigCiAMhBSARQgF8IREgAyEEA0AgBCAEKgIAIAUqAgCSOAIAIARBBGohBCAFQQRqIQUgEUJ/fCIRQgFWDQALCyAaIRkgGiAQUw0AC0EAIQ8MAQtBEkETQQAtAMiAhIAAGyEPCyAGQYAEaiSAgICAACAPC5gLGQF/AX4DfQR+AX8DfgF/BH4BfwR+BX8BfgJ/An4CfwF+AX8BfQF/An4BfwN+AX0CfgJ/I4CAgIAAQdADayIGJICAgIAAIAZBmAJqIAQgBRCJgICAACAGKQPgAiEHIAYqAtgCIQggBioC1AIhCSAGKgLQAiEKIAYpA8gCIQsgBikDwAIhDCAGKQO4AiENIAYpA7ACIQ5BACEPIAZBkAJqIAIgBikDmAIiEEIFIAQgBUEAEIqAgIAAAkACQCAGKQOQAiIRUA0AIBGnIQ8MAQsgEEIBUw0AIARBGGo0AgAgBEEUajQCAH4iEiAEQQhqKAIAIhOsIhR+IAQ0AgB+IRUgBEEQajQCACAEQQxqNAIAfiIWIBR+IARBBGo0AgB+IRcgA0EEaiEYIBJCf3whGSASQj+HIBKDIRpCACEbAkADQCAGQQhqIAJCBSAbIBAgDiANIAwgCyAKIAkgCCAHQQEQq4CAgAANASAGKQMIIRwgBigCKCEdIAYpAxghESAGKAJYIR4gBigCiAEhHyAGKAK4ASEgIAYoAugBISEgBikD+AEhIiAGQaADaiAVIAAgFCASEK2AgIAADQEgBigCuAMhIyAGQfACaiAXIAEgFCAWEK2AgIAADQEgIkL/////D1YNASAGKAKIAyEFICJCA4YQhICAgAAiD0UNAQJAIBFCAlMNACAPQRBqKAIAISQgEUJ+fCElIBsgEn4hJiAipyIPQQJ0IScgDyAiQgBSa0EDdEEIaiEoQgAhEQNAIBEhKUIAIRECQCASQgBRDQAgKSASfyASQgBTICkgEoFCAFJxrX0hEQsgAiARIBt8p0EUbCIqaioCACErAkACQAJAIBJQIixFDQAgIkIAUg0BDAILICkgEoEhESAiUA0BIBFCAEIAIBogEVAbfVINAQsgKEUNACAkQQAgKPwLAAsCQCATQQFIDQAgKSAmfCAUfiEtIBYgK/wEfiEuIB0gKadBA3RqIS9CACEwA0ACQCAvQQhqKQMAIC8pAwAiMX0iEUIBUw0AQn8hMkMAAAAAITMDQCARITRDAAAAACErAkAgHiAxp0EDdGoiD0EIaikDACAPKQMAIjV9IhFCAVMNACARQgF8IREgICA1pyIEQQJ0aiEPIB8gBEEDdGohBEMAAAAAISsDQCArIA8qAgAgBSAEKQMAIC58IBR+IDB8p0ECdGoqAgCUkiErIA9BBGohDyAEQQhqIQQgEUJ/fCIRQgFWDQALCwJAAkAgMkIAUw0AICsgM14NACAzIDNcICsgK1tyDQELIDEhMiArITMLIDFCAXwhMSA0Qn98IREgNEICWg0ACyAyQgBTDQAgHiAyp0EDdGoiD0EIaikDACAPKQMAIjR9IhFCAVMNACAhICIgNH6nQQJ0aiE2ICMgMCAtfKdBAnRqITcDQCARITECQCAiUA0AIAUgHyA0p0EDdGopAwAgLnwgFH4gMHynQQJ0aioCACErICIhESAkIQ8gNiEEA0AgDyAPKwMAICsgBCoCAJQgNyoCAJS7oDkDACAPQQhqIQ8gBEEEaiEEIBFCf3wiEVBFDQALCyA0QgF8ITQgMUJ/fCERIDYgJ2ohNiAxQgFWDQALCyAwQgF8IjAgFFINAAsLAkACQCAsRQ0AQgAhEQwBC0IAIBogKSASgSIRUBsgEXwhEQsCQCARIBlSDQAgAyAqakEANgIAICJQDQAgGCAqaiEPICIhESAkIQQDQCAPIAQrAwC2OAIAIA9BBGohDyAEQQhqIQQgEUJ/fCIRUEUNAAsLIClCAXwhESApICVSDQALCyAcIRsgHCAQUw0ACyAQQgF8IREDQEEAIQ8gA0EANgIAIANBFGohAyARQn98IhFCAVYNAAwCCwtBEkETQQAtAMiAhIAAGyEPCyAGQdADaiSAgICAACAPC7UGDgF/AX0IfgJ/AX4BfwZ+AX8IfgN/AX4BfQF+AX0jgICAgABBoAFrIgYkgICAgAAgBkEIaiAEIAUQiYCAgAAgBioCQCEHIAYpAzghCCAGKQMwIQkgBikDKCEKIAYpAyAhCyAGKQMYIQwgBiABIAYpAwgiDUIFIAQgBUEAEIqAgIAAAkACQCAGKQMAIg5QDQAgDqchBQwBCwJAIA1CAVMNACAKIAt+IQ8gCKciEEECdCERIApCP4cgCoMhEiAJpyETQgAhFANAIAZBgAFqIAFCBSAUIAcQlYCAgAACQCAPQgFTDQAgBikDmAEhFSAGKQOQASEWIAYpA4gBIRcgBikDgAEhGCAUIAx+IRkgASAUp0EUbGohGkIAIRsDQAJAAkAgCkIAUg0AQgAhDiAGQfAAaiAYIBdCACALIAkQloCAgAAMAQsgBkHwAGogGCAXIBsgCn8iDiAKQgBTIBsgDiAKfn0iDkIAUnGtfSALIAkQloCAgABCACASIA5QGyAOfCEOCyAGKQN4IRwgBikDcCEdIAZB4ABqIBYgFSAOIAogCBCWgICAAAJAIAxCAVMNAEIAIQ4gBikDaCAGKQNgIh59Ih9CACAfQgBVG0IBfCEgIBwgHX0hISAeIAggHX58ISIgHachIyAepyEkQQAhJQNAIA4hJgJAAkAgIUIBWQ0AQwAAAAAhJ0F/IQUMAQsgACAkIBAgIyATICUgDCAaKgIA/AR+p2psamxqQQJ0aiEEQn8hHkMAAAAAIScgIiEoICEhDgNAIA4hHAJAIB9CAVMNACAEIQUgKCEOICAhHQNAIAUqAgAhKQJAAkAgHkIAUw0AICkgJ14NACAnICdcICkgKVtyDQELIA4hHiApIScLIAVBBGohBSAOQgF8IQ4gHUJ/fCIdQgFVDQALCyAcQn98IQ4gBCARaiEEICggCHwhKCAcQgFVDQALIB6nIQULIAIgJiAZfCAPfiAbfKdBAnQiBGogJzgCACADIARqIAU2AgAgJUEBaiElIAwgJkIBfCIOUg0ACwsgDyAbQgF8IhtSDQALCyAUQgF8IhQgDVINAAsLQQAhBQsgBkGgAWokgICAgAAgBQvZBAUEfwd+AX8BfgF8I4CAgIAAQRBrIgYkgICAgAAgBEEIaiIHKAIAIQggBkEIaiACIAQoAgAiCawiCkIFIAQgBUEAEIqAgIAAAkACQCAGKQMIIgtQDQAgC6chBAwBCyAIrCEMIARBGGo0AgAgBEEUajQCAH4iDSAHNAIAfiAENAIAfiILQgAgC0IAVRtCAXwhCyAEQRBqNAIAIARBDGo0AgB+IQ4gASEEA0ACQCALQn98IgtCAFUNAAJAIAwgCn4iD0L/////D1YNACAPQgKGEISAgIAAIgRFDQBCACEQIARBEGooAgAhEQJAQgAgCiAJQQFIGyIKQgFTDQBCACAMIAhBAUgbIRIgCEECdCEHIAi3IRMgESEIA0ACQCASQgFTDQAgAiAQp0EUbGohBUIAIQsgCCEEA0AgBCATIAUqAgC7oiALuqC2OAIAIARBBGohBCASIAtCAXwiC1INAAsLIAggB2ohCCAQQgF8IhAgClINAAsLAkAgDSAPfiIQQgFZDQBBACEEDAQLIA1CAFIhCEIAIQsDQAJAAkAgCA0AQQAhBQwBCyALIA1/IhIgDUIAUyASIA1+IAtSca19pyEFCwJAIAEoAgAiBEF/TA0AIAMgBEECdGogDiARIAVBAnRqKgIA/AR+p0ECdGoiBCAEKgIAIAAqAgCSOAIACyABQQRqIQEgAEEEaiEAIBAgC0IBfCILUg0AC0EAIQQMAwtBEkETQQAtAMiAhIAAGyEEDAILIAQ0AgAhEiAEQQRqIQQgDiASVQ0AC0EQIQQLIAZBEGokgICAgAAgBAuaBwcBfwR+AXwCfgF/BXwNfkEQIQUCQCABrCIGIACsIgcgBiAHUxsiCEIAUw0AIAYgByAGIAdVGyIJQoTqAlUNACACQQBIDQAgAysDACIKmUTqjKA5WT4pRmVFDQBCACELQgAhDAJAIAhQIg0NAEIAIQwgCSAIVw0AIAkgCH25IQ4gCLohDyAIIAh+uiEQQgAhDEQAAAAAAAAAACERQgEhCQNAIBAgDiAJuqMgD6KhIBCjIAqhmSISIBEgDFAgEiARY3IiAxshESAJIAwgAxshDCAJQgF8IglCB1INAAsLIAxCACAAIAFKGyETIAxCACABIABKGyEUAkACQAJAIAINAEIAIRUMAQtCACEVIA0NACACrCEWIAhCAYYhF0IAIRVCASEJA0AgFCAJfCATIAl8fiAVfCIVQoCAEFUNAyAJQgF8IQwCQCAJIBZZDQAgCUICfCEYIAwhCSAYIBdYDQELCyAVQgBTDQEgDEJ/fCELCyAVQgSGEISAgIAAIgNFDQAgA0EQaigCACEFIBVCAoYQhICAgAAiA0UNACADQRBqKAIAIQ0CQCALUA0AIBNCAXwgFEIBfH5CAXwhGSAIQgGGIRogFCATfEIDfCEbQQAhAUIBIRwDQCAaIBwiHUIBfCIcgCEIAkAgHSAUfCIMIB0gE3wiCX5CAVMNACAHIAh9Iha5IAlCf3y6o0QAAAAAAAAAACAJQgFVGyEKIAYgCH0iF7kgDEJ/fLqjRAAAAAAAAAAAIAxCAVUbIQ4gDSABQQJ0aiEAIAUgAUEEdGohAyAMQj+HIAyDIR4gCEIBiEJ/fLkhESAdpyECQgAhCSAZIR8DQAJAAkAgDFBFDQBEAAAAAAAAAAAhECARIRIMAQsgCSAMfyIYIAxCAFMgGCAMfiIYIAlSca19uSEQIA4gCUIAIB4gGCAJURsgGH18uaIgEaCcIRILIAMgFyASIBGh/AYiGCAXIBhTGyIYPgIAIANBCGogGCAIfKdBf2o2AgAgA0EEaiAWIAogEKIgEaCcIBGh/AYiGCAWIBhTGyIYPgIAIANBDGogGCAIfKdBf2o2AgAgACACNgIAIAlCAXwhCSAAQQRqIQAgA0EQaiEDIAFBAWohASAfQn98Ih9CAVYNAAsLIBkgG3whGSAbQgJ8IRsgHSALUg0ACwsgBCAVPgIAIARBCGogDTYCACAEQQRqIAU2AgBBAA8LQRJBE0EALQDIgISAABshBQsgBQv8BgcBfwR+AXwCfgF/Bn0OfkEQIQUCQCABrCIGIACsIgcgBiAHUxsiCEIAUw0AIAYgByAGIAdVGyIJQoTqAlUNACACQQBIDQAgAysDACIKmUTqjKA5WT4pRmVFDQBCACELQgAhDAJAIAhQIg0NAEIAIQwgCSAIVw0AIAkgCH20IQ4gCrYhDyAItSEQIAggCH61IRFCACEMQwAAAAAhEkIBIQkDQCARIA4gCbWVIBCUkyARlSAPk4siEyASIAxQIBMgEl1yIgMbIRIgCSAMIAMbIQwgCUIBfCIJQgdSDQALCyAMQgAgACABShshFCAMQgAgASAAShshFQJAAkACQCACDQBCACEWDAELQgAhFiANDQAgAqwhFyAIQgGGIRhCACEWQgEhCQNAIBUgCXwgFCAJfH4gFnwiFkKAgBBVDQMgCUIBfCEMAkAgCSAXWQ0AIAlCAnwhGSAMIQkgGSAYWA0BCwsgFkIAUw0BIAxCf3whCwsgFkIEhhCEgICAACIDRQ0AIANBEGooAgAhBSAWQgKGEISAgIAAIgNFDQAgA0EQaigCACENAkAgC1ANACAUQgF8IBVCAXx+QgF8IRogCEIBhiEbIBUgFHxCA3whHEEAIQFCASEdA0AgGyAdIh5CAXwiHYAhCAJAIB4gFXwiCSAeIBR8Igx+QgFTDQAgByAIfSIXtCAMQn98tZVDAAAAACAMQgFVGyETIAYgCH0iGLQgCUJ/fLWVQwAAAAAgCUIBVRshDiANIAFBAnRqIQAgBSABQQR0aiEDIAxCP4cgDIMhHyAepyECQgAhCSAaISADQAJAAkAgDEIAUg0AQwAAAAAhEkMAAAAAIREMAQsgCSAMfyIZIAxCAFMgGSAMfiIZIAlSca19tCESIAlCACAfIBkgCVEbIBl9fLQhEQsgA0EEaiAXIBMgEZSP/AQiGSAXIBlTGyIZPgIAIAMgGCAOIBKUj/wEIiEgGCAhUxsiIT4CACADQQxqIBkgCHynQX9qNgIAIANBCGogISAIfKdBf2o2AgAgACACNgIAIAlCAXwhCSAAQQRqIQAgA0EQaiEDIAFBAWohASAgQn98IiBCAVYNAAsLIBogHHwhGiAcQgJ8IRwgHiALUg0ACwsgBCAWPgIAIARBCGogDTYCACAEQQRqIAU2AgBBAA8LQRJBE0EALQDIgISAABshBQsgBQvgBwcBfwR+AXwCfgF/Bn0NfkEQIQUCQAJAIAGsIgYgAKwiByAGIAdTGyIIQgBTDQAgBiAHIAYgB1UbIglChOoCVQ0AIAJBAEgNACADKwMAIgqZROqMoDlZPilGZUUNAEIAIQtCACEMAkAgCFAiDQ0AQgAhDCAJIAhXDQAgCSAIfbQhDiAKtiEPIAi1IRAgCCAIfrUhEUIAIQxDAAAAACESQgEhCQNAIBFDAACAvyAJtZUgDpQgEJSSIBGVIA+TiyITIBIgDFAgEyASXXIiAxshEiAJIAwgAxshDCAJQgF8IglCB1INAAsLIAxCACAAIAFKGyEUIAxCACABIABKGyEVAkACQAJAIAINACAIQgBSrSEWDAELAkAgDUUNAEIAIQtCACEWDAELIAKsIRcgCEIBhiEYQgEhFkIBIQkDQCAVIAl8IBQgCXx+IBZ8IhZCgIAQVQ0DIAlCAXwhDAJAIAkgF1kNACAJQgJ8IRkgDCEJIBkgGFgNAQsLIBZCAFMNASAMQn98IQsLIBZCBIYQhICAgAAiA0UNACADQRBqKAIAIQUgFkIChhCEgICAACIDRQ0AIANBEGooAgAhDQJAIAhCAFENACAFQgA3AgAgBUEMaiAAQX9qNgIAIAVBCGogAUF/ajYCACANQQA2AgBBASEBDAMLQQAhAQwCC0ESQRNBAC0AyICEgAAbIQULIAUPCwJAIAtQDQAgFEIBfCAVQgF8fkIBfCEaIAhCAYYhGyAVIBR8QgN8IRxCASEdA0AgGyAdIh5CAXwiHYAhCAJAIB4gFXwiDCAeIBR8Igl+QgFTDQAgByAIfSIXtCAJQn98tZVDAAAAACAJQgFVGyEOIAYgCH0iGLQgDEJ/fLWVQwAAAAAgDEIBVRshDyANIAFBAnRqIQAgBSABQQR0aiEDIAxCP4cgDIMhHyAIQgGIQn98tCESIB6nIQJCACEJIBohIANAAkACQCAMUEUNAEMAAAAAIREgEiETDAELIAkgDH8iGSAMQgBTIBkgDH4iGSAJUnGtfbQhESAPIAlCACAfIBkgCVEbIBl9fLSUIBKSjiETCyADIBggEyASk/wEIhkgGCAZUxsiGT4CACADQQhqIBkgCHynQX9qNgIAIANBBGogFyAOIBGUIBKSjiASk/wEIhkgFyAZUxsiGT4CACADQQxqIBkgCHynQX9qNgIAIAAgAjYCACAJQgF8IQkgAEEEaiEAIANBEGohAyABQQFqIQEgIEJ/fCIgQgFWDQALCyAaIBx8IRogHEICfCEcIB4gC1INAAsLIAQgFj4CACAEQQhqIA02AgAgBEEEaiAFNgIAQQALC1cCAEGAgAQLQG6D+aIAAAAAKRVETgAAAADRVyf8AAAAAMDdNPUAAAAAmZVi2wAAAABBkEM8AAAAAKtjUf4AAAAAYcW73gAAAAAAQcCABAsIUAABAFAAAQAASQV0b29sc3B5dGhvbj0zLjExIG51bWJhPTAuNjguMSBsbHZtbGl0ZT0wLjUwLjAgbnVtcHk9Mi40LjYgemlnbGFuZz0wLjE3LjE=";var Ae=null;function ee(){return Ae??=te(An(ne)),Ae}var Zn=200,_n=(s,t,n)=>Q("button",{class:"rv-press",type:"button","aria-label":t,onclick:n},Q("span",{},s),Q("span",{class:"rv-press-word"},t));function se({go:s,toggle:t,seek:n}){let A=0,e=_n("‹","Back",()=>s(A-1)),r=_n("▶","Play",t),i=_n("›","Next",()=>s(A+1));i.classList.add("rv-press-strong");let o=Q("input",{type:"range",class:"rv-range",min:"0",max:String(Zn),value:"0"});o.setAttribute("aria-label","How far this step has played"),o.addEventListener("input",()=>n(Number(o.value)/Zn));let a=Q("span",{class:"rv-step-count"}),g=Q("ol",{class:"rv-step-marks","aria-label":"Steps"}),h=Q("div",{class:"rv-player",role:"group","aria-label":"Player"},e,r,o,a,i,g);function l({steps:f}){g.replaceChildren(...f.map((p,E)=>Q("li",{},Q("button",{type:"button",onclick:()=>s(E)},String(E+1)))))}function c({steps:f},p,E){A=p,L(a,`${p+1} / ${f.length}`),e.disabled=p===0,i.disabled=p===f.length-1,g.querySelectorAll("button").forEach((u,B)=>{let{id:y,title:S}=f[B];u.toggleAttribute("data-done",E.has(y)),u.setAttribute("aria-label",`Step ${B+1}, ${S}${E.has(y)?", done":""}`),B===p?u.setAttribute("aria-current","step"):u.removeAttribute("aria-current")})}function C(f,p){o.value=String(Math.round(f*Zn));let[E,u]=p?["❚❚","Pause"]:["▶","Play"];L(r.firstElementChild,E),L(r.lastElementChild,u),r.getAttribute("aria-label")!==u&&r.setAttribute("aria-label",u)}return{element:h,take:l,show:c,tell:C}}var en=class{constructor(t){this.still=t,this.seconds=1,this.share=0,this.playing=!1}begin(t){this.seconds=t,this.share=this.still?1:0,this.playing=!this.still}toggle(){!this.playing&&this.share>=1&&(this.share=0),this.playing=!this.playing}seek(t){this.share=Math.min(1,Math.max(0,t)),this.playing=!1}pass(t){return this.playing?(this.share=Math.min(1,this.share+t/(1e3*this.seconds)),this.share>=1&&(this.playing=!1),this.share):this.share}};var sn=class{constructor({lesson:t,step:n,done:A,answers:e}){this.lesson=t;let r=t.steps.findIndex(({id:i})=>i===n);this.step=Math.max(0,r),this.seed=t.seed,this.done=new Set(A),this.answers=new Map(e.map(({step:i,values:o})=>[i,o]))}redraw(t){this.seed=t;for(let{id:n,question:A}of this.lesson.steps)A&&(this.answers.delete(n),this.done.delete(n))}takeNumbers(t){this.lesson=t}complete(t){return this.done.has(t)?!1:(this.done.add(t),!0)}get choice(){return{lesson:this.lesson.id,step:this.lesson.steps[this.step].id,seed:this.seed,done:[...this.done],answers:[...this.answers].map(([t,n])=>({step:t,values:n}))}}};var tA={picture:"What a person sees and draws on: uint8 RGB, measured in pixels (px).","feature map":"What the operators read: float32 (rows, columns, channels), made from a picture by a fixed rule.",cell:"One place of a feature map. Cell (row i, column j) covers the picture pixels [j·stride, (j+1)·stride) × [i·stride, (i+1)·stride); its centre has the position (j, i).",stride:"Picture pixels per cell and axis; spatial_scale is 1 / stride.",box:"What a person draws: centre, width, height in picture pixels, and an angle in degrees, counter-clockwise.",roi:"A box as a kernel takes it: a row of numbers in the operator's own order and units.",bin:"One of the parts, rows × columns, that a roi is divided into; each gives one number per channel.",sample:"A point inside a bin at which the feature map is read, between cells: inside, clamped (moved back onto the centre of an outermost cell) or discarded (outside the window, counts as 0).",window:"Where samples count: from −1 to the number of cells along each axis, so up to one cell beyond the outermost centres. A sample outside is discarded.","half-cell shift":"aligned=True: half a cell is subtracted after scaling, so that a coordinate in the middle of a cell becomes that cell's position. Frameworks say half a pixel, since a cell is a pixel of the feature map.","half-pixel shift":"aligned=True: half a cell is subtracted after scaling, so that a coordinate in the middle of a cell becomes that cell's position. Frameworks say half a pixel, since a cell is a pixel of the feature map.",legacy:"aligned=False, the default of Caffe2 and torchvision: no half-cell shift, and a side below one cell is enlarged to one.",adaptive:"sampling_ratio=0: each bin takes ⌈its size in cells⌉ samples along each axis.",tap:"One of the four cells around a sample.",weight:"How much a tap counts in its sample; a sample's four sum to 1, or to 0 when it is discarded.",plan:"Every sample of every bin of every roi, with its taps and weights: what the kernel does, as a table.",footprint:"The cells that a box's outputs are made of, each with its summed weight; under a maximum, only those of the winning samples.",channel:"One of the numbers that a feature map holds for each cell; the operators treat each alike.",operator:"What pools a roi into bins: RoIAlign, RoIAlignRotated, RoIPool, PrRoIPool, the position-sensitive two; or R-MAC and its parts.","position-sensitive":"Of an operator whose bins each read channels of their own: bin (u, v) of output channel c reads channel (c · rows + u) · columns + v.",kernel:"The compiled code of an operator; it gives the numbers shown here.",backbone:"The network whose feature map is pooled.","receptive field":"Of a cell: all the picture's pixels that it is computed from.",region:"A square part of a feature map that R-MAC takes the maximum of.",level:"One of the sizes of R-MAC's regions; level l has regions of size 2·min(W, H) / (l + 1).",descriptor:"The one vector that stands for a whole picture.",convention:"A framework's own rules for boxes and samples, as a row of data.",reading:"A box as one operator with one set of rules reads it; a canvas may draw several readings of the same box.",peer:"Another implementation of these operators, which can be run beside ours.",family:"Cases that have one thing in common, such as boxes across the border; a peer is run through all families.",notation:"How a framework writes a rotated box: the order of its numbers, the angle's unit and sign, and which angles it writes.","box set":"The boxes of one picture as a file has them, with labels and scores where it has those.",meaning:"One way to take a file's numbers as boxes: their order, their unit and their angle.","case (of the bench)":"One call of somebody's operator: features, boxes, output, and what they say of the settings.",claim:"A convention and settings that are said to have made an output.",pattern:"What all wrong numbers of an output have in common: what they are, or where they lie.",slip:"What a call saw otherwise than it was given, such as x and y swapped or every box on the first picture.","meaning (of a call)":"What its rules amount to under its settings, apart from the last bits: calls of one meaning give one output.","tie (of explanations)":"Two explanations of an output that do not mean the same; a split is a box on which they differ.",rule:"One axis of a convention, such as the offset or the border, which can be switched for another framework's alone.","upstream gradient":"The derivative of the loss by each bin's output; backward starts from it.",upstream:"The derivative of the loss by each bin's output; backward starts from it.",addition:"One sample's weight × upstream ÷ samples, which backward adds to one cell.",adds:"One sample's weight × upstream ÷ samples, which backward adds to one cell.",crossing:"A value of one of a box's numbers at which the derivative may not exist: there a sample meets a line of cell centres or the window's edge, an adaptive grid steps, or a side meets its smallest size.",fence:"The restrictions that a child process puts on itself, for good, before it gets an uploaded file: no files, no network, no other programs, limited memory.",lesson:"Steps in order, each with a figure that plays and something to do or to predict.","known wrong answer":"An answer that people give for a reason; a lesson names the mistake.",seed:"Of a lesson: from it the numbers of its questions are drawn, the same ones for good.",explanation:"Everything about one operator on one input that a page shows: plan, outputs, checks.",kind:"Of an array, the library that it belongs to: numpy, PyTorch, JAX. A result has the kind of the features."};var Gr=Object.keys(tA).sort((s,t)=>t.length-s.length),Ur=Gr.map(s=>s.replace(/[-.*+?^${}()|[\]\\]/g,"\\$&")),Or=new RegExp(`(?<![\\w-])(${Ur.join("|")})(s|es)?(?![\\w-])`,"gi");function Jr(s,t=new Set){let n=[],A=0;for(let e of s.matchAll(Or)){let r=tA[e[1].toLowerCase()];if(t.has(r))continue;t.add(r);let i=Q("abbr",{class:"rv-term",title:r},e[0]);n.push(s.slice(A,e.index),i),A=e.index+e[0].length}return[...n,s.slice(A)].filter(e=>e!=="")}var re=(s,t=new Set)=>s.flatMap(({t:n,b:A,tone:e})=>{let r=Jr(n,t);return A||e?[Q(A?"strong":"span",{class:e?`rv-tone-${e}`:""},...r)]:r});var oe=1e-9;function ae(s,t){let n=e=>Lr(t,e,s);if(n(s.right))return{state:"right",known:null,text:`Right: ${s.shown}.`};let A=s.wrong.find(e=>n(e.values))??null;return A?{state:"known",known:A,text:`Not quite: ${A.name}.`}:{state:"other",known:null,text:Kr(s,t)}}var Lr=(s,t,{margin:n,period:A})=>s.length===t.length&&nA(s,t,A).every(e=>Math.abs(e)<=n+oe);function nA(s,t,n){let A=s.map((r,i)=>r-t[i]),e=A.length-1;return n&&(A[e]-=n*Math.round(A[e]/n)),A}function Kr({by:s,right:t,margin:n,names:A,period:e},r){if(s==="number")return`Not quite: ${ie(nA(r,t,e)[0])}.`;if(s==="tuple")return`Not quite: ${nA(r,t,e).map((l,c)=>({off:l,name:A[c]})).filter(({off:l})=>Math.abs(l)>n+oe).map(({off:l,name:c})=>`${c} is ${ie(l)}`).join(", ")}.`;if(s==="cell")return"Not quite: it is another cell.";if(s==="points")return`Not quite, from left to right: ${r.map((h,l)=>`${F(Math.abs(h-t[l]))} ${Hr(h-t[l])}`).join(", ")}.`;let i=r.filter(g=>t.includes(g)).length,o=r.length-i,a=o?`, and ${o} of yours ${o>1?"are":"is"} not among them`:"";return`Not quite: you have ${i} of the ${t.length}${a}.`}var F=s=>ct(String(Number(s.toFixed(4)))),ie=s=>`${F(Math.abs(s))} too ${s>0?"high":"low"}`,Hr=s=>Math.abs(s)<1e-9?"off":s>0?"too far right":"too far left";var rn={scale:1,ratio:1,offset:0,minimum:0},qr=["inside","clamped","discarded"],on=[1,1],Jt={rules:rn,bins:on};function ge(s,{values:t,rows:n,columns:A}){let e={values:Float32Array.from(t),channels:1,height:n,width:A};return(r,i)=>{let o={rois:[0,r,i,r,i],bins:on,rules:rn},a=s.plan("roi_align",{...o,height:n,width:A}),g=new Map;a.taps.forEach((l,c)=>{l>=0&&a.weights[c]&&g.set(l,(g.get(l)??0)+a.weights[c])});let[h]=s.forward("roi_align",{...o,features:e}).output;return{weights:g,value:h}}}function an(s,{values:t,rows:n,columns:A}){let e={values:Float32Array.from(t),channels:1,height:n,width:A};return(r,i)=>{let o={rois:[0,...r],bins:on,rules:{...rn,ratio:i}},{positions:a,taps:g,weights:h,state:l}=s.plan("roi_align",{...o,height:n,width:A}),c=Array.from(l,(f,p)=>({x:a[2*p],y:a[2*p+1],state:qr[f],value:[0,1,2,3].reduce((E,u)=>{let B=g[4*p+u];return B<0?E:E+h[4*p+u]*t[B]},0)})),[C]=s.forward("roi_align",{...o,features:e}).output;return{samples:c,mean:C}}}function he(s,{values:t,bins:n}){let A={values:Float32Array.from(t),channels:1,height:1,width:t.length},e=[1,n];return(r,i)=>{let o={rois:[0,r,0,i,0],bins:e,rules:{scale:1}},[{x:a}]=s.axes("roi_pool",{...o,height:1,width:t.length});return{columns:Array.from({length:n},(h,l)=>{let[c,C]=[a.cells?.[2*l]??0,a.cells?.[2*l+1]??0];return Array.from({length:Math.max(0,C-c)},(f,p)=>c+p)}),maxima:[...s.forward("roi_pool",{...o,features:A}).output]}}}var le=(s,t)=>(n,A)=>{let e=[0,n,0,n,0],r={...rn,scale:1/t,offset:A};return s.plan("roi_align",{rois:e,bins:on,rules:r,height:1,width:1}).positions[0]};function ce({check:s},{columns:t,maxima:n},A){return s==="maximum"?[n[A]]:s==="columns"?[...t[A]]:[new Set(t.flat()).size]}function Ie({check:s},{samples:t,mean:n}){return s==="mean"?[n]:s==="samples"?[t.length]:[...new Set(t.map(({x:A})=>A))].sort((A,e)=>A-e)}function Ce({check:s},{weights:t,value:n}){if(s==="value")return[n];if(s==="taps")return[...t.keys()].sort((e,r)=>e-r);let[A]=[...t].sort(([,e],[,r])=>r-e);return[A[0]]}var de=({right:s,margin:t},n)=>n.length===s.length&&n.every((A,e)=>Math.abs(A-s[e])<=t/2+1e-6);var Tr=20,Yr={right:"✓",known:"✗",other:"✗"};function pe(s,t,{answered:n,redraw:A}){let e=Vr(s).map(v=>Q("input",{class:"rv-answer-number",inputmode:"decimal","aria-label":v})),r=s.others.map((v,w)=>Q("button",{class:"rv-chip",type:"button","aria-pressed":"false",onclick:()=>E(w)},v)),i=Q("button",{class:"rv-press rv-press-strong",type:"button",onclick:y},"Check"),o=Q("button",{class:"rv-press",type:"button",onclick:A},"Other numbers"),a=e.map((v,w)=>s.by==="tuple"?Q("label",{class:"rv-answer-named"},s.names[w],v):v),g=Q("div",{class:"rv-answer"},...a,...r,i,o),h=Q("p",{class:"rv-verdict",role:"status"}),l=Q("p",{class:"rv-why"}),c=Q("p",{class:"rv-working"}),C=Q("div",{class:"rv-question"},Q("p",{class:"rv-asks"},s.asks),g,h,l,c);for(let v of e)v.addEventListener("input",p),v.addEventListener("keydown",w=>{w.stopPropagation(),w.key==="Enter"&&!i.disabled&&y()});function f(){if(!e.length)return t.picks.size?[...t.picks].sort((w,R)=>w-R):null;let v=e.map(({value:w})=>fe(w)).filter(w=>w!=null);return v.length!==e.length?null:s.by==="points"?v.sort((w,R)=>w-R):v}function p(){let v=f();v&&s.by==="points"?t.place(v):B()}function E(v){t.pick(t.buttons.length+v)}function u(){let{places:v}=t;v.length&&!$r(f(),v)&&e.forEach((w,R)=>{w.value=String(v[R])}),B()}function B(){i.disabled=e.length?e.some(({value:v})=>!v.trim()):!t.picks.size,r.forEach((v,w)=>{v.setAttribute("aria-pressed",String(t.picks.has(t.buttons.length+w)))})}function y(){let v=f();if(v)return n(v);let w=e.find(({value:R})=>fe(R)==null);w&&(C.dataset.state="unread",L(h,`“${w.value.trim().slice(0,Tr)}” is no number. Write one such as 2.5.`),L(l,""),L(c,""),w.focus())}function S(v){t.reveal(v),v&&!f()&&e.forEach((R,Gn)=>{R.value=String(v[Gn])});let w=v&&ae(s,v);C.dataset.state=w?.state??"open",L(h,w?`${Yr[w.state]} ${w.text}`:""),L(l,w?.known?.words??""),L(c,w?s.working:""),u(),w&&Y()}function Y(){let v=t.found(s);!v||de(s,v)||(C.dataset.state="mismatch",L(h,"The kernel in this browser gives another answer than the one expected here."))}return S(null),{element:C,show:S,ready:u}}function fe(s){let t=s.trim().replace(",",".").replace("−","-");return t&&Number.isFinite(Number(t))?Number(t):null}function Vr({by:s,label:t,right:n,names:A}){return s==="number"?[t]:s==="tuple"?[...A]:s==="points"?n.map((e,r)=>`${t} ${r+1}`):[]}var $r=(s,t)=>s?.every((n,A)=>Math.abs(n-t[A])<1e-4)??!1;var Pr="http://www.w3.org/2000/svg";function I(s,t={},...n){let A=document.createElementNS(Pr,s);return d(A,t),A.append(...n),A}function d(s,t){for(let[n,A]of Object.entries(t))A==null||A===!1?s.removeAttribute(n):s.setAttribute(n,A===!0?"":String(A))}function gn(s,t){let n=s.getScreenCTM(),A=new DOMPoint(t.clientX,t.clientY);return n?A.matrixTransform(n.inverse()):A}function J(s,t){let n=s.slice(1).map((e,r)=>Math.hypot(...e.map((i,o)=>i-s[r][o]))),A=t*n.reduce((e,r)=>e+r,0);for(let e=0;e<n.length;e+=1){if(A<=n[e]){let r=n[e]?A/n[e]:0;return s[e].map((i,o)=>i+(s[e+1][o]-i)*r)}A-=n[e]}return[...s[s.length-1]]}var _=100,b=(s,t)=>Number((Math.round(s*t)/t).toFixed(6)),K=s=>s*s*(3-2*s),D=(s,t,n,A)=>I("line",{x1:s,y1:t,x2:n,y2:A}),m=(s,t,n,A="middle")=>I("text",{x:s,y:t,"text-anchor":A},n);var M=class{constructor(t,n,A){this.figure=t,this.wires=n,this.asked=A,this.open=!A,this.held=!1,this.picks=new Set,this.buttons=[],this.scale=null,this.writes=!1,this.element=I("svg")}drawn({name:t,width:n,height:A},e,r=this.scale){let i={viewBox:`0 0 ${n} ${A+(r?.height??0)}`},o=I("svg",{...i,class:"rv-drawing",role:"group","aria-label":t},...e);return r&&(d(r.element,{transform:`translate(0 ${A})`}),o.append(r.element)),o}hold(){this.held=!0,this.draw(),this.wires.moved()}pick(t){let n=this.picks.has(t);this.asked?.by!=="cells"&&this.picks.clear(),n?this.picks.delete(t):this.picks.add(t),this.showPicks(),this.wires.picked()}showPicks(){this.buttons.forEach((t,n)=>{d(t,{"aria-pressed":String(this.picks.has(n))})})}get places(){return[]}place(t){}take(t){this.use(t),this.draw()}paint(t){}play(t,n=!1){n&&(this.held=!1),!this.held&&(this.playTo(t),this.draw())}reveal(t){let{asked:n}=this;if(!n)return;this.open=!!t,this.buttons.forEach((e,r)=>{d(e,{"data-right":t?String(n.right.includes(r)):null,"data-ghost":t?String(t.includes(r)):null})});let A=["cell","cells","choice"].includes(n.by);this.picks=new Set(A?t??[]:[]),this.showPicks(),this.scale?.show(t?{right:n.right[0],ghost:t[0]}:null),this.draw()}playTo(t){}use(t){}draw(){}reached(t){return!1}found(t){return null}lines(){return[]}};var AA={fine:.025,usual:.05,wide:.25},Xr=18,dt=20,zr=new Map([["ArrowLeft",[-1,0]],["ArrowRight",[1,0]],["ArrowUp",[0,-1]],["ArrowDown",[0,1]]]);function U(s,[t,n],...A){return I("g",{tabindex:0,...{role:"slider","aria-label":s,"aria-valuemin":t,"aria-valuemax":n}},...A)}var ft=(s="rv-bin-corner")=>I("g",{},I("circle",{r:Xr,class:"rv-knob-reach"}),I("circle",{r:10,class:s})),pt=(s,{x:t,y:n})=>d(s.firstElementChild,{transform:`translate(${t} ${n})`});function O(s,t,{flat:n=!1,unit:A=1}={}){s.addEventListener("keydown",e=>{let r=zr.get(e.key);if(!r||n&&!r[0])return;e.preventDefault(),e.stopPropagation();let i=A*(e.shiftKey?AA.wide:e.altKey?AA.fine:AA.usual);t(r[0]*i,r[1]*i)})}function H(s,t){let n=null;s.addEventListener("pointerdown",e=>{n=e.button?null:t(e.target,gn(s,e)),n&&(e.preventDefault(),s.setPointerCapture(e.pointerId))}),s.addEventListener("pointermove",e=>{n&&s.hasPointerCapture(e.pointerId)&&n(gn(s,e))});let A=e=>n&&e.preventDefault();s.addEventListener("touchstart",A,{passive:!1})}function hn(s,t,n){let A=!1;s.addEventListener("pointerdown",e=>{A=e.pointerType==="touch"},{capture:!0}),H(s,(e,r)=>A&&!t.contains(e)?null:(t.focus({preventScroll:!0}),n(r),n)),s.addEventListener("click",e=>{A&&n(gn(s,e))})}function P(s,t,n){return d(s,{role:"button",tabindex:0,"aria-pressed":"false","aria-label":t}),s.addEventListener("click",n),s.addEventListener("keydown",A=>{A.key!=="Enter"&&A.key!==" "||(A.preventDefault(),A.stopPropagation(),n())}),s}var N=(s,t,n)=>it(Math.min(n,Math.max(t,s))),it=s=>Number(s.toFixed(6));var ue=6,Qe=3,Wr=3e-7;function T(s,t=1){for(let n=0;n<ue;n+=1){let A=Number(s.toFixed(n));if(eA(A,s,t))return A}return Number(s.toFixed(ue))}var $=s=>ct(String(s)),k=(s,t)=>$(T(s,t));function x(s,t=1){let n=Number(s.toFixed(Qe));return`${eA(n,s,t)?"":"≈ "}${$(n)}`}function ut(s,t,n,A){return eA(t,n,A)?`${s} = ${$(Number(t.toFixed(9)))}`:`${s} ≈ ${ct(n.toFixed(Qe))}`}var eA=(s,t,n)=>Math.abs(s-t)<=Wr*Math.max(1,n),wt=s=>s.reduce((t,n)=>Math.max(t,Math.abs(n)),0);var[Ee,sA,rA]=[18,118,140],[Be,jr]=[14,14],Zr=2,me=80,_r=.12;function we(s){let t=I("g",{class:"rv-losses"});function n(A,e,r,i){let o=Zr/i,a=Array.from({length:me+1},(w,R)=>o*(2*R/me-1)),g=a.map(w=>A(ln(e,w)).loss),[h,l]=[Math.min(...g),Math.max(...g)],c=w=>Be+(w/o+1)/2*(s-Be-jr),C=w=>sA-(w-h)/(l-h||1)*(sA-Ee),f=ti(r,o).map(w=>{let R=D(c(w),Ee-4,c(w),sA+4);return d(R,{class:"rv-kink"}),R}),p=Math.min(o/3,_r*3*(l-h)/(Math.abs(r.slope)||1)),[E,u]=[-p,p].map(w=>r.loss+w*r.slope),B=D(c(-p),C(E),c(p),C(u));d(B,{class:"rv-tangent"});let y=I("path",{d:`M${a.map((w,R)=>`${c(w)} ${C(g[R])}`).join("L")}`});d(y,{class:"rv-overlap-way"});let S=I("circle",{cx:c(0),cy:C(r.loss),r:6,class:"rv-sample-dot"}),Y=[-o,o].map(w=>{let R=m(c(w),rA-4,`${w>0?"+":""}${k(w)}`,w>0?"end":"middle");return w<0&&d(R,{"text-anchor":"start"}),R}),v=m(c(0),rA-4,"cells from here");t.replaceChildren(...f,y,B,S,...Y,v)}return{element:t,height:rA,show:n}}var ln=([s,t,n,A],e)=>[s+e,t,n+e,A];function ti({samples:s},t){let n=new Set;for(let A of new Set(s.map(e=>e.x)))for(let e=Math.ceil(A-t);e<=A+t;e+=1)n.add(Number((e-A).toFixed(5)));return[...n].sort((A,e)=>A-e)}var ve=({output:s,loss:t,slope:n})=>[`output ${x(s)}, loss ${x(t)}`,`slope ${x(n)} a cell`];var ye=340,[ni,Ai]=[.35,1.35],Qt={top:40,height:52,room:42},ei=22,tt=class{constructor(t){this.figure=t,this.isLine=t.rows===1,this.around=t.shows.includes("window")?Ai:ni,this.size=ye/(t.columns+2*this.around),this.top=this.isLine?Qt.top:this.around*this.size,this.width=ye,this.height=this.isLine?Qt.top+Qt.height+Qt.room:(t.rows+2*this.around)*this.size+ei,this.cells=t.values.map((n,A)=>this.makeCell(n,A)),this.element=I("g",{},...this.cells.flat(),...this.numbers(),...this.window())}get rowHeight(){return this.isLine?Qt.height:this.size}at(t,n){return{x:(this.around+t+.5)*this.size,y:this.top+(this.isLine?.66*Qt.height:(n+.5)*this.size)}}position({x:t,y:n}){return{x:t/this.size-this.around-.5,y:(n-this.top)/this.rowHeight-.5}}box([t,n,A,e]){let r=this.at(t,n),i=(A-t)*this.size;return this.isLine?{x:r.x,y:this.top-6,width:i,height:Qt.height+12}:{...r,width:i,height:(e-n)*this.size}}makeCell(t,n){let{columns:A}=this.figure,[e,r]=[(this.around+n%A)*this.size,this.top+Math.floor(n/A)*this.rowHeight],i=I("rect",{x:e,y:r,width:this.size,height:this.rowHeight,class:"rv-cell-box"}),o=m(e+11,r+17,F(t));return o.classList.add("rv-map-value"),[i,o]}numbers(){let t=this.top+this.figure.rows*this.rowHeight+18;return Array.from({length:this.figure.columns},(n,A)=>{let e=m(this.at(A,0).x,t,String(A));return e.classList.add("rv-map-number"),e})}window(){let{rows:t,columns:n,shows:A}=this.figure;if(!A.includes("window"))return[];let[e,r]=[this.at(-1,0).x,this.at(n,0).x],[i,o]=this.isLine?[this.top-6,this.top+Qt.height+6]:[this.at(0,-1).y,this.at(0,t).y],a=[D(e,i,e,o),D(r,i,r,o)];this.isLine||a.push(D(e,i,r,i),D(e,o,r,o));for(let l of a)d(l,{class:"rv-window"});let g=this.top+t*this.rowHeight+18,h=[m(e,g,"−1"),m(r,g,String(n))];for(let l of this.isLine?h:[])l.classList.add("rv-map-number");return[...a,...this.isLine?h:[]]}paint(t){let{values:n}=this.figure,A=[Math.min(...n),Math.max(...n)];this.cells.forEach(([e,r],i)=>{let o=ht(t.ramps.sequential,n[i],A);d(e,{style:`fill:${lt(o)}`}),d(r,{style:`fill:${yt(o,t)}`})})}};var si=.05;function De(s,t){let{values:n,rows:A,columns:e,ratio:r,aim:i}=t,o={values:Float32Array.from(n),channels:1,height:A,width:e},a=an(s,t);return g=>{let{samples:h,mean:l}=a(g,r),c=i==null?t.upstream:l-i,C={rois:[0,...g],bins:Jt.bins,rules:{...Jt.rules,ratio:r}},f=Float32Array.of(c),p=s.backward("roi_align",{...C,features:o,gradOutput:f}),[,E,,u]=p.rois??[0,0,0,0],B=i==null?0:(l-i)**2/2;return{samples:h,output:l,upstream:c,amounts:[...p.features],slope:E+u,loss:B}}}var cn=s=>s.flatMap((t,n)=>t?[n]:[]);function xe({check:s},{amounts:t,slope:n,loss:A},{mark:e,next:r}){if(s==="receivers")return cn(t);if(s==="amount")return[t[e??0]];let i=r-A-n;return[Math.abs(i)<=si*Math.abs(n)?1:i>0?0:2]}function ke({kind:s,target:t,margin:n},{amounts:A,loss:e},r){return s==="receivers"?Math.abs(cn(A).length-t)<=n:s==="loss"?Math.abs(e-t)<=n:s==="zoom"&&r===t}var ri=74,[be,vt]=[26,38];function nt({values:s},t){let n=I("g",{class:"rv-answer-scale"});function A(e){if(!e)return n.replaceChildren();let r=[...s,e.right,e.ghost],[i,o]=[Math.min(...r),Math.max(...r)],a=C=>be+(C-i)/(o-i||1)*(t-2*be),g=I("line",{x1:a(i),x2:a(o),y1:vt,y2:vt}),h=[i,o].map(C=>iA(a(C),vt,3,"rv-scale-end")),l=iA(a(e.right),vt,7,"rv-scale-right"),c=iA(a(e.ghost),vt,9,"rv-ghost");n.replaceChildren(g,...h,c,l,Se(a(e.right),vt-14,F(e.right),t),Se(a(e.ghost),vt+26,`yours ${F(e.ghost)}`,t))}return A(null),{element:n,height:ri,show:A}}var iA=(s,t,n,A)=>I("circle",{cx:s,cy:t,r:n,class:A});function Se(s,t,n,A){let e=s<A/4?"start":s>3*A/4?"end":"middle";return I("text",{x:e==="middle"?s:s<A/2?s-10:s+10,y:t,"text-anchor":e},n)}var ii=4,oi=60,[ai,gi]=[8,44],hi=4,Fe=[[1,"▲ uphill"],[-1,"▼ downhill"]],In=class extends M{constructor(t,n,A){super(t,n,A);let{rows:e,columns:r,shows:i,path:o,zooms:a}=t;this.writes=i.includes("sum"),this.edges=o[0],this.zoom=a[0],this.share=0,this.reader=null,this.read=null,this.map=new tt({...t,shows:[]}),this.gains=I("g",{class:"rv-gains"}),this.box=I("rect",{class:"rv-bin"}),this.marks=I("g",{class:"rv-samples"}),this.buttons=A?.by==="cells"?t.values.map((E,u)=>this.makeButton(u)):[];let g=I("rect",{class:"rv-bin-body"});this.handle=t.moves?U("Bin; the arrows move it",[0,r],g):I("g"),this.curve=i.includes("curve")?we(this.map.width):null;let h=A?.wrong.map(({values:E})=>E[0])??[];this.scale=A?.by==="number"?nt({values:[0,...h]},this.map.width):null;let l=I("g",{},...this.map.cells.map(([,E])=>E)),c=[this.map.element,this.gains,l,this.box,this.marks,...this.buttons,this.handle],C=`A bin on ${e} × ${r} cells, and what goes back from it`,{width:f,height:p}=this.map;this.drawing=this.drawn({name:C,width:f,height:p},c,this.curve??this.scale),t.moves&&this.listen(this.drawing),this.chips=a.length>1?a.map(E=>this.chip(`× ${E}`,()=>this.enlarge(E))):[],this.element=Q("div",{class:"rv-backward-figure"},this.drawing,this.group()),this.draw()}group(){let{chips:t}=this,n=this.figure.shows.includes("arrows")?Fe.map(([r,i])=>this.chip(i,()=>this.walk(r))):[],A=t.length?"Enlargement":"A step along the slope",e=[...t,...n];return e.length?Q("div",{class:"rv-ratios",role:"group","aria-label":A},...e):null}chip(t,n){return Q("button",{class:"rv-chip",type:"button",onclick:n},t)}makeButton(t){let{columns:n}=this.figure,{size:A}=this.map,[e,r]=[Math.floor(t/n),t%n],{x:i,y:o}=this.map.at(r-.5,e-.5),a=(l,c)=>I("rect",{x:i+l,y:o+l,width:A-2*l,height:A-2*l,class:c}),g=[a(0,"rv-pick"),a(2,"rv-cell-right"),a(6,"rv-cell-edge")],h=`row ${e}, column ${r}`;return P(I("g",{class:"rv-cell"},...g),h,()=>this.pick(t))}listen(t){H(t,(n,A)=>{if(!this.handle.contains(n))return null;this.handle.focus({preventScroll:!0});let[e,r]=[this.map.position(A),this.edges];return i=>{let{x:o,y:a}=this.map.position(i);this.shift(r,b(o-e.x,dt),b(a-e.y,dt))}}),O(this.handle,(n,A)=>this.shift(this.edges,n,A))}shift([t,n,A,e],r,i){let{rows:o,columns:a}=this.figure,[g,h]=[A-t,e-n],l=N(t+r,0,a-1-g),c=this.curve?n:N(n+i,0,o-1-h);this.edges=[l,c,it(l+g),it(c+h)],this.hold()}enlarge(t){this.zoom=t,this.hold()}walk(t){this.edges=this.stepped(this.edges,t),this.hold()}stepped(t,n){let{columns:A,rate:e}=this.figure,r=this.reader?.(t).slope??0,i=t[2]-t[0];return ln(t,N(t[0]+n*e*r,0,A-1-i)-t[0])}use(t){this.reader=De(t,this.figure),this.held||this.playTo(this.share)}paint(t){this.map.paint(t)}playTo(t){let{path:n,zooms:A,shows:e}=this.figure;this.share=t,this.zoom=A[Math.min(A.length-1,Math.floor(t*A.length))];let r=J(n,K(t)).map(i=>b(i,_));if(this.edges=r,!!e.includes("arrows"))for(let i=0;i<Math.floor(t*ii);i+=1)this.edges=this.stepped(this.edges,-1)}reached(t){return this.read!=null&&ke(t,this.read,this.zoom)}found(t){let{read:n,reader:A}=this;if(!n||!A)return null;let e=A(ln(this.edges,1)).loss;return xe(t,n,{mark:this.figure.mark,next:e})}lines(){let{read:t,figure:n}=this;return!t||!this.writes||!this.open?[]:n.aim==null?[ci(t)]:ve(t)}draw(){let{map:t,edges:n,figure:A}=this;this.read=this.reader?.(n)??null;let{read:e}=this,r=t.box(n);d(this.box,r);let i=A.mark==null?[]:[this.markOf(A.mark)],o=e&&this.open?e.amounts.flatMap((g,h)=>this.gainOf(g,h)):[];this.gains.replaceChildren(...o,...i);let a=e&&(this.open||A.mark!=null)?e.samples:[];this.marks.replaceChildren(...a.map(({x:g,y:h})=>{let{x:l,y:c}=t.at(g,h);return I("circle",{cx:l,cy:c,r:4.5,class:"rv-mark"})})),A.shows.includes("arrows")&&e&&this.marks.append(...li(r,e.slope)),A.moves&&this.drawHandle(r),this.curve&&this.reader&&e&&this.open?this.curve.show(this.reader,n,e,this.zoom):this.curve?.element.replaceChildren(),this.chips.forEach((g,h)=>{g.setAttribute("aria-pressed",String(A.zooms[h]===this.zoom))})}drawHandle(t){let[n,A]=this.edges;d(this.handle.firstElementChild??this.handle,t),d(this.handle,{class:"rv-bin-handle","aria-valuenow":T(n),"aria-valuetext":`from x ${$(T(n))}, y ${$(T(A))}`})}cellOf(t){let{columns:n}=this.figure,{x:A,y:e}=this.map.at(t%n-.5,Math.floor(t/n)-.5);return{x:A,y:e,width:this.map.size,height:this.map.size}}gainOf(t,n){if(!t)return[];let A=Math.max(...(this.read?.amounts??[]).map(Math.abs)),{x:e,y:r,width:i}=this.cellOf(n),o=I("rect",{x:e,y:r,width:i,height:i,class:"rv-gain"});if(d(o,{style:`fill-opacity:${.2+.5*(Math.abs(t)/A)}`}),i<oi)return[o];let a=m(e+i/2,r+i-6,x(t).replace("≈ ",""));return a.classList.add("rv-gain-value"),[o,a]}markOf(t){return I("rect",{...this.cellOf(t),class:"rv-square-kept"})}};function li({x:s,y:t,width:n,height:A},e){let r=Math.min(gi,ai+7*Math.abs(e));return Fe.map(([i])=>{let o=i*Math.sign(e),a=o>0?s+n:s,[g,h]=[a+o*r,a+o*(r-6)],l=t+A/2,c=`M${a} ${l}H${h}M${h} ${l-5}L${g} ${l}L${h} ${l+5}Z`;return I("path",{d:c,class:i>0?"rv-arrow rv-arrow-up":"rv-arrow"})})}function ci({amounts:s,upstream:t}){let n=cn(s).map(e=>T(s[e])),A=n.reduce((e,r)=>e+r,0);return n.length>hi?`${It(n.length,"cell")} get ${$(T(A))} in all`:ut(n.map($).join(" + "),A,t,Math.abs(t))}var Ge=128,[Me,Re]=[24,96],[oA,aA]=[20,108];function Ue({ratios:s,exact:t},n){let A=I("g",{class:"rv-bars"}),e=t??0;function r(i,o){let a=s.map(i),g=Math.max(...a.map(u=>Math.abs(u-e)),1e-6),h=u=>(Me+Re)/2-(u-e)/g*((Re-Me)/2),l=u=>oA+(u+.5)/s.length*(n-oA-aA),c=D(oA,h(e),n-aA+4,h(e));d(c,{class:"rv-exact"});let C=s.flatMap((u,B)=>{if(u>o)return[Ne(l(B),u,!1)];let[y,S]=[l(B),h(a[B])],Y=u===o?" rv-bar-now":"",v=D(y,h(e),y,S);return d(v,{class:"rv-stem"}),[v,I("circle",{cx:y,cy:S,r:6,class:`rv-bar${Y}`}),Ne(y,u,u===o)]}),f=m(n-aA+8,h(e)+4,`exact ${x(e)}`);d(f,{"text-anchor":"start"});let p=s.indexOf(o),E=m(l(p),h(a[p])+(a[p]<e?20:-11),x(a[p]));A.replaceChildren(c,...C,f,...p<0?[]:[E])}return{element:A,height:Ge,show:r}}function Ne(s,t,n){let A=m(s,Ge-4,String(t));return n&&A.classList.add("rv-bar-label-now"),A}function Ft(s,t){let n=[{count:t,step:1,centre:.5,field:1}];for(let[A,e,r]of s){let{count:i,step:o,centre:a,field:g}=n[n.length-1];n.push({count:Math.floor((i+2*r-A)/e)+1,step:o*e,centre:a+((A-1)/2-r)*o,field:g+(A-1)*o})}return n}function Cn(s,t,n){let A=[Array.from({length:t},(e,r)=>+(r===n))];return Ft(s,t).slice(1).forEach(({count:e},r)=>{let i=A[r];A.push(Array.from({length:e},(o,a)=>{let g=gA(s[r],a);return g.reduce((h,l)=>h+(i[l]??0),0)/g.length}))}),A}var gA=([s,t,n],A)=>Array.from({length:s},(e,r)=>A*t-n+r);function hA(s,t){let n=[[t,t]];for(let A of[...s].reverse()){let[e,r]=n[0];n.unshift([gA(A,e)[0],gA(A,r)[A[0]-1]])}return n}var Mt=s=>s.indexOf(Math.max(...s));function Oe(s){let t=Ft(s,1);return`1 + ${s.map(([A],e)=>`${A-1} × ${t[e].step}`).join(" + ")} = ${t[t.length-1].field} pixels`}var Ii={alone:({weights:s},t)=>Je(s,t),weight:({weights:s},t)=>Je(s,t),value:({value:s},t)=>ot(s,t),aside:({value:s,weights:t},n)=>ot(s,n)&&!Le(t),alike:({weights:s})=>Le(s)},Ci={mean:({mean:s},t)=>ot(s,t),samples:({samples:s},t)=>ot(s.length,t),discarded:({samples:s},t)=>ot(s.filter(({state:n})=>n==="discarded").length,t)},di={still:({before:s,now:t,moved:n},A)=>Ke(s,t)&&n>=A.target-A.margin,jump:({before:s,now:t})=>!Ke(s,t),apart:({now:{columns:s}})=>new Set(s.flat()).size===s.flat().length},fi={strongest:(s,t)=>ot(Mt(s),t),answering:(s,t)=>ot(s.filter(n=>n>0).length,t)},pi={reads:({position:s},t)=>ot(s,t),fits:({missed:s},{target:t,margin:n})=>Math.abs(s[t])<=n+1e-6},He=(s,t)=>Ii[s.kind]?.(t,s)??!1,qe=(s,t)=>Ci[s.kind]?.(t,s)??!1,ot=(s,{target:t,margin:n})=>Math.abs(s-t)<=n,Je=(s,t)=>[...s.values()].some(n=>ot(n,t)),Le=s=>s.size===4&&[...s.values()].every(t=>t===.25),Te=(s,t)=>di[s.kind]?.(t,s)??!1,Ke=(s,t)=>s.columns.join(";")===t.columns.join(";"),Ye=(s,t)=>fi[s.kind]?.(t,s)??!1,Ve=(s,t)=>pi[s.kind]?.(t,s)??!1;var ui=40,lA=22,dn=class{constructor(t,n,A){this.map=t,this.asked=n,this.moved=A,this.touched=!1,this.at=n.right.map((e,r)=>r),this.handles=this.at.map((e,r)=>this.makeHandle(r)),this.right=I("g",{class:"rv-right-points"}),this.element=I("g",{},this.right,...this.handles),this.draw()}get places(){return this.touched?[...this.at].sort((t,n)=>t-n):[]}makeHandle(t){let n=I("rect",{x:-14,y:-16,width:28,height:lA+18,class:"rv-sample-reach"}),A=I("path",{d:`M0 ${lA}L-7 4L7 4Z`,class:"rv-point-mark"}),e=[-1,this.map.figure.columns],r=U(`Mark ${t+1}; the arrows move it`,e,n,A,m(0,0,""));return d(r,{class:"rv-sample"}),O(r,i=>this.move(t,this.at[t]+i),{flat:!0}),r}listen(t){H(t,n=>{let A=this.handles.findIndex(e=>e.contains(n));return A<0?null:(this.handles[A].focus({preventScroll:!0}),e=>this.move(A,b(this.map.position(e).x,ui)))})}move(t,n){this.at[t]=N(n,-1,this.map.figure.columns),this.touched=!0,this.draw(),this.moved()}put(t){this.at=[...t],this.touched=!0,this.draw(),this.moved()}reveal(t){for(let n of this.handles)d(n,{"data-ghost":t?"true":null});t&&([this.at,this.touched]=[[...t],!0]),this.right.replaceChildren(...(t?this.asked.right:[]).map(n=>{let{x:A,y:e}=this.map.at(n,0);return I("circle",{cx:A,cy:e,r:11,class:"rv-right-point"})})),this.draw()}draw(){this.handles.forEach((t,n)=>{let A=this.at[n];d(t,{transform:`translate(${this.map.at(A,0).x} ${this.map.top-lA-2})`}),d(t,{"aria-valuenow":String(A),"aria-valuetext":F(A)});let e=t.lastElementChild;e.textContent=this.touched?F(Number(A.toFixed(2))):"?"})}};var Rt=3,$e=.1,Qi=4,Ei=5.5,fn=class extends M{constructor(t,n,A){super(t,n,A),this.writes=t.shows.includes("sum")||t.shows.includes("grid"),this.ratio=t.ratio,this.edges=Pe(t.path,0),this.reader=null,this.read=null,this.map=new tt(t),this.points=A?.by==="points"?new dn(this.map,A,n.picked):null,this.bars=t.shows.includes("bars")?Ue(t,this.map.width):null;let e=A?.by==="number"&&A.check==="mean";if(this.scale=e?nt(t,this.map.width):null,this.marks=I("g",{class:"rv-samples"}),this.box=I("rect",{class:"rv-bin"}),this.handle=this.makeHandle(),this.drawing=this.makeDrawing(),this.chips=t.ratios.map(r=>Q("button",{class:"rv-chip",type:"button",onclick:()=>this.choose(r)},String(r))),this.element=Q("div",{class:"rv-bin-figure"},this.drawing),this.chips.length){let r={class:"rv-ratios",role:"group","aria-label":"Samples per axis"};this.element.append(Q("div",r,Q("span",{},"sampling_ratio"),...this.chips))}this.draw()}makeDrawing(){let{width:t,height:n}=this.map,A=[this.map.element,this.box,this.marks,this.handle];this.points&&A.push(this.points.element);let e=this.drawn({name:"A bin on a map",width:t,height:n},A,this.bars??this.scale);return this.points?.listen(e),this.figure.grip!=="none"&&this.listen(e),e}makeHandle(){if(this.figure.grip==="none")return I("g");let t=this.figure.grip==="move"?"Bin; the arrows move it":"Corner of the bin; the arrows move it",n=this.figure.grip==="move"?I("rect",{class:"rv-bin-body"}):ft(),A=U(t,[-Rt,this.figure.columns+Rt],n);return d(A,{class:"rv-bin-handle"}),A}listen(t){H(t,(n,A)=>{if(!this.handle.contains(n))return null;this.handle.focus({preventScroll:!0});let[e,r]=[this.map.position(A),this.edges];return i=>{let{x:o,y:a}=this.map.position(i);this.shift(r,b(o-e.x,dt),b(a-e.y,dt))}}),O(this.handle,(n,A)=>this.shift(this.edges,n,A))}shift([t,n,A,e],r,i){let{rows:o,columns:a,grip:g}=this.figure,h=o>1?i:0,[l,c]=[A-t,e-n];if(g==="size"){let[C,f]=[N(A+r,t+$e,a),N(e+h,n+$e,o)];this.edges=[t,n,C,f]}else{let C=N(t+r,-Rt,a-1+Rt-l),f=o>1?N(n+h,-Rt,o-1+Rt-c):n;this.edges=[C,f,it(C+l),it(f+c)]}this.hold()}choose(t){this.ratio=t,this.hold()}get places(){return this.points?.places??[]}place(t){this.points?.put(t)}use(t){this.reader=an(t,this.figure)}paint(t){this.map.paint(t)}playTo(t){let{path:n,ratios:A}=this.figure;this.edges=Pe(n,K(t)),A.length&&(this.ratio=A[Math.min(A.length-1,Math.floor(t*A.length))])}reveal(t){this.points?.reveal(t),super.reveal(t)}reached(t){return this.read!=null&&qe(t,this.read)}found(t){return this.read&&Ie(t,this.read)}lines(){let{read:t,figure:n}=this;return t?n.shows.includes("grid")?[wi(this.edges,t)]:n.shows.includes("sum")?[mi(t,wt(n.values))]:[]:[]}draw(){let{figure:t,map:n,edges:A}=this;this.read=this.reader?.(A,this.ratio)??null;let e=n.box(A);d(this.box,e),this.drawHandle(e);let i=this.read&&(t.shows.includes("samples")||this.asked&&this.open)?this.read?.samples??[]:[];this.marks.replaceChildren(...i.flatMap(o=>this.markOf(o,i.length))),this.bars&&this.reader&&this.bars.show(o=>this.reader(A,o).mean,this.ratio),this.chips.forEach((o,a)=>{o.setAttribute("aria-pressed",String(t.ratios[a]===this.ratio))})}drawHandle(t){let{grip:n}=this.figure,A=this.handle.firstElementChild;if(!A)return;let[e,r,i,o]=this.edges;n==="move"?d(A,t):pt(this.handle,{x:t.x+t.width,y:t.y+t.height});let a=this.figure.rows>1?`, ${k(i-e)} × ${k(o-r)} cells`:"";d(this.handle,{"aria-valuenow":T(n==="move"?e:i),"aria-valuetext":`from ${k(e)} to ${k(i)}${a}`})}markOf({x:t,y:n,state:A},e){let{map:r,figure:i}=this,{x:o,y:a}=r.at(t,n),g=this.open?A:"inside",h=e>64?1.6:e>9?3:Ei,l=[I("circle",{cx:o,cy:a,r:h,class:`rv-mark rv-mark-${g}`,"data-state":g})];if(g==="clamped"){let p=r.at(N(t,0,i.columns-1),N(n,0,i.rows-1));l.unshift(I("path",{d:`M${o} ${a}L${p.x} ${p.y}`,class:"rv-mark-way"})),l.push(I("circle",{cx:p.x,cy:p.y,r:3,class:"rv-mark-read"}))}let c=i.shows.includes("positions")&&r.isLine&&(!this.asked||this.open||!this.points),C=e===1?"x = ":"",f=this.points?r.height-4:r.top-10;return c?[...l,m(o,f,`${C}${k(t)}`)]:l}},Bi={inside:"the sample reads ",clamped:"clamped, it reads ",discarded:"discarded, it counts as "};function mi({samples:s,mean:t},n){let A=s.length;if(A>Qi)return`${It(A,"sample")}, in the mean ${x(t,n)}`;if(A===1)return`${Bi[s[0].state]}${k(t,n)}`;let e=s.map(({value:i})=>T(i,n)),r=e.reduce((i,o)=>i+o,0);return ut(`(${e.map($).join(" + ")}) / ${A}`,r/A,t,n)}function wi([s,t,n,A],{samples:e}){let[r,i]=["x","y"].map(a=>new Set(e.map(g=>g[a])).size);return`${`⌈${k(n-s)}⌉ × ⌈${k(A-t)}⌉`} = ${r} × ${i} = ${It(e.length,"sample")}`}var Pe=(s,t)=>J(s,t).map(n=>b(n,_));function ze({figure:s,read:t,reader:n,point:A,open:e}){return!t||!n||!e?[]:s.shows.includes("ways")?vi(s,n,A):s.shows.includes("sum")?[We(s,t)]:[]}function We({values:s},{weights:t,value:n}){let A=s.map((e,r)=>[T(t.get(r)??0),e]);return je(A,n,wt(s))}function vi(s,t,{x:n,y:A}){let e=wt(s.values);return[`rectangles: ${We(s,t(n,A))}`,`x, then y: ${Xe(A,t(n,0).value,t(n,1).value,e)}`,`y, then x: ${Xe(n,t(0,A).value,t(1,A).value,e)}`]}function Xe(s,t,n,A){let[e,r]=[t,n].map(o=>T(o,A)),i=(1-s)*t+s*n;return je([[T(1-s),e],[T(s),r]],i,A)}function je(s,t,n){let A=s.map(([e,r])=>`${$(e)} × ${$(r)}`).join(" + ");return ut(A,s.reduce((e,[r,i])=>e+r*i,0),t,n)}var[At,at,yi,Di]=[64,34,24,8],xi=250,Ze={sums:20,areas:40},cA=.45,ki=.92,bi=["top left","top right","bottom left","bottom right"],pn=class extends M{constructor(t,n,A){super(t,n,A),this.writes=t.shows.includes("sum")||t.shows.includes("ways"),this.size=xi/Math.max(2,t.columns),this.reader=null,this.read=null,this.colours=null,this.share=0,this.point=_e(t.path,0),this.cells=t.values.map((e,r)=>this.makeCell(r)),this.buttons=A&&A.by!=="number"?this.cells.map(({area:e})=>e):[],this.buttons.forEach((e,r)=>{P(e,this.nameOf(r),()=>this.pick(r))}),this.areas=I("g",{class:"rv-flight"}),this.lineMarks=I("g",{class:"rv-lines"}),this.guides=I("g",{class:"rv-guides"}),this.handle=this.makeHandle(),this.scale=A?.by==="number"?nt(t,this.width):null,this.element=this.makeElement(),this.draw()}get width(){return At+this.figure.columns*this.size+yi}get height(){return at+this.figure.rows*this.size+Di}makeElement(){let{rows:t,columns:n}=this.figure,A=[...this.cells.map(({area:i})=>i),this.areas,I("g",{},...this.cells.flatMap(({value:i,weight:o})=>[i,o])),this.lineMarks,this.guides,this.handle],e=`${t} × ${n} cells and a sample`,r=this.drawn({name:e,width:this.width,height:this.height},A);return this.figure.moves&&this.listen(r),r}listen(t){hn(t,this.handle,n=>this.follow(n)),O(this.handle,(n,A)=>this.put(this.point.x+n,this.point.y+A))}follow({x:t,y:n}){let A=this.flies?Ze.areas:Ze.sums;this.put(b((t-At)/this.size-.5,A),b((n-at)/this.size-.5,A))}put(t,n){let{rows:A,columns:e}=this.figure;this.point={x:N(t,0,e-1),y:N(n,0,A-1)},this.share=1,this.hold()}use(t){this.reader=ge(t,this.figure)}paint(t){this.colours=t,this.draw()}playTo(t){this.share=t;let n=this.flies?Math.min(1,t/cA):t;this.point=_e(this.figure.path,K(n))}get flies(){return this.figure.shows.includes("rectangles")}lines(){return ze(this)}reached(t){return this.read!=null&&He(t,this.read)}found(t){return this.read&&Ce(t,this.read)}makeCell(t){let{columns:n}=this.figure,{size:A}=this,[e,r]=[Math.floor(t/n),t%n],[i,o]=[At+r*A,at+e*A],a=I("rect",{x:i,y:o,width:A,height:A,class:"rv-cell-box"}),g=this.textAt(e,r),h=I("text",{...g,class:"rv-cell-value"}),l=I("text",{x:g.x,y:g.y+19,class:"rv-cell-weight"}),c=(p,E)=>I("rect",{x:i+p,y:o+p,width:A-2*p,height:A-2*p,class:E}),C=[c(2.5,"rv-cell-right"),c(7,"rv-cell-edge")],f=I("g",{class:"rv-cell","data-cell":t},a,...C);return{box:a,area:f,value:h,weight:l}}nameOf(t){let{columns:n,values:A}=this.figure;return A.length===4?`${bi[t]} cell`:`row ${Math.floor(t/n)}, column ${t%n}`}textAt(t,n){let{rows:A,columns:e,values:r}=this.figure,i=r.length>4?0:.24*this.size,o=(g,h)=>h<2?-1:Math.sign(g-(h-1)/2),a=this.at(n,t);return{x:a.x+i*o(n,e),y:a.y+6+(i-6)*o(t,A)}}at(t,n){return{x:At+(t+.5)*this.size,y:at+(n+.5)*this.size}}makeHandle(){let t=I("circle",{r:8,class:"rv-sample-dot"});if(!this.figure.moves)return I("g",{class:"rv-sample"},t);let n=I("circle",{r:24,class:"rv-sample-reach"}),A=U("Sample; the arrows move it",[0,this.figure.columns-1],n,t);return d(A,{class:"rv-sample"}),A}draw(){let{x:t,y:n}=this.point,{columns:A,rows:e,shows:r}=this.figure;this.read=this.reader?.(t,n)??null;let i=this.at(t,n);d(this.handle,{transform:`translate(${i.x} ${i.y})`}),this.figure.moves&&d(this.handle,{"aria-valuenow":F(t),"aria-valuetext":`x ${F(t)}, y ${F(n)}`}),this.drawCells(),A<=2&&this.drawGuides(i,e>1),this.flies&&this.read&&this.drawRectangles(this.read),r.includes("lines")&&this.reader&&this.drawLines(this.reader)}drawCells(){let{values:t,shows:n}=this.figure,A=this.open&&t.length<=4&&(n.includes("weights")||this.asked),e=[Math.min(...t),Math.max(...t)];this.cells.forEach(({box:r,value:i,weight:o},a)=>{i.textContent=F(t[a]);let g=this.read?.weights.get(a)??0;if(o.textContent=A&&this.read?`× ${k(g)}`:"",!this.colours)return;let h=ht(this.colours.ramps.sequential,t[a],e),l=this.flies;d(r,{style:l?null:`fill:${lt(h)}`});let c=l?"":`fill:${yt(h,this.colours)}`;d(i,{style:c}),d(o,{style:c})})}drawGuides(t,n){let A=this.at(0,0),{x:e,y:r}=this.point,i=[D(A.x,at-8,t.x,at-8),m((A.x+t.x)/2,at-14,`dx = ${k(e)}`)],o=[D(At-8,A.y,At-8,t.y),m(At-13,(A.y+t.y)/2-3,"dy","end"),m(At-13,(A.y+t.y)/2+12,k(r),"end")],a=[D(t.x,at-8,t.x,t.y),D(At-8,t.y,t.x,t.y)];for(let g of a)d(g,{class:"rv-thread"});this.guides.replaceChildren(a[0],...i,...n?[a[1],...o]:[])}drawRectangles({weights:t}){let{x:n,y:A}=this.point,e=K(Math.min(1,Math.max(0,(this.share-cA)/(ki-cA)))),{size:r}=this,i=this.at(0,0),o=[0,1,2,3].flatMap(a=>{let[g,h]=[a%2,Math.floor(a/2)],l=g?n:1-n,c=h?A:1-A;if(!t.get(a))return[];let C={x:i.x+(g?0:n*r),y:i.y+(h?0:A*r)},f={x:At+(g?2*r-l*r:0),y:at+(h?2*r-c*r:0)},p={width:l*r,height:c*r,"data-area":a},E={x:C.x+(f.x-C.x)*e,y:C.y+(f.y-C.y)*e};return[I("rect",{...C,...p,class:"rv-area-home"}),I("rect",{...E,...p,class:"rv-area"})]});this.areas.replaceChildren(...o)}drawLines(t){let{x:n}=this.point,A=wt(this.figure.values),[e,r]=[0,1].map(g=>this.at(n,g)),i=[0,1].map(g=>D(this.at(0,g).x,this.at(0,g).y,this.at(1,g).x,this.at(1,g).y)),o=[e,r].map(({x:g,y:h})=>I("circle",{cx:g,cy:h,r:5,class:"rv-line-dot"})),a=[m(e.x,e.y-11,k(t(n,0).value,A)),m(r.x,r.y+20,k(t(n,1).value,A))];for(let g of a)g.classList.add("rv-line-value");this.lineMarks.replaceChildren(...i,D(e.x,e.y,r.x,r.y),...o,...a)}};function _e(s,t){let[n,A]=J(s,t).map(e=>b(e,_));return{x:n,y:A}}var IA=Math.PI/180,Si=.05,ns=(s,{stride:t})=>({fields:n,turn:A,offset:e,minimum:r},i)=>{let[o,a,g,h]=Fi(n,i),l=[0,o,a,g,h,i[4]*Math.abs(A)],c={scale:1/t,ratio:1,offset:e,minimum:r,clockwise:A<0};try{let C={rois:l,bins:Jt.bins,rules:c,height:1,width:1},[{center:f,x:p,y:E,cosine:u,sine:B}]=s.axes("roi_align_rotated",C),[y,S]=f.map(Y=>(Y+.5)*t);return{x:y,y:S,width:p.size*t,height:E.size*t,cosine:u,sine:B}}catch(C){if(C instanceof Z)return null;throw C}};function Nt([s,t,n,A,e]){return{x:s,y:t,width:n,height:A,cosine:Math.cos(e*IA),sine:Math.sin(e*IA)}}function Fi(s,[t,n,A,e]){return s[2]==="h"?[t,n,e,A]:[t,n,A,e]}var un=({cosine:s,sine:t})=>Math.atan2(t,s)/IA;function ts(s,t){let n=Math.abs(s-t)%360;return Math.min(n,360-n)}var q=({x:s,y:t,cosine:n,sine:A},e,r)=>({x:s+e*n+r*A,y:t-e*A+r*n});function Mi(s,t,[n,A,e,r,i]){let o=s(t,[n,A,2*e,e,1]);if(!o)return null;let a=o.width>o.height?[e,r]:[r,e];return[n,A,...a,i/un(o)]}function Ri(s,t,n){return s?[-.5,.5].every(A=>{let[e,r]=[s,t].map(i=>q(i,A*i.width,A*i.height));return Math.hypot(e.x-r.x,e.y-r.y)<=Si*n}):!1}function As({check:s},{boat:t,readers:n,path:A,stride:e},r){if(s==="reader"){let o=Nt(t);return[n.findIndex(a=>Ri(r(a,A[0]),o,e))]}let i=Mi(r,n[0],t);return i&&s==="angle"?[i[4]]:i}function es({kind:s,target:t,margin:n},{boxes:A,written:e,boat:r}){let i=A.map(o=>o?un(o):Number.NaN);return s==="lands"?ts(i[0],r)<=n:s==="agree"?i.filter(o=>ts(o,i[0])<=n).length>=t:s==="writes"&&e!=null&&Math.abs(e[4]-t)<=n}var ss=(s,t)=>`(${s.join(", ")}) = (${t.map(n=>x(n,200)).join(", ")})`;var Ni=.62,Gi=.36,rs=({x:s,y:t,cosine:n,sine:A})=>`matrix(${n} ${-A} ${A} ${n} ${s} ${t})`;function Qn(s,t=""){let[n,A]=[s.width/2,s.height/2-3],[e,r]=[Ni*n-n*.3,2*Gi*A],i=`M${-n+4} ${-r}Q${-n*.5} ${-A*1.1} ${e} ${-A*.9}Q${n*.75} ${-A*.6} ${n-3} 0Q${n*.75} ${A*.6} ${e} ${A*.9}Q${-n*.5} ${A*1.1} ${-n+4} ${r}Z`,o={x:-n*.45,y:-A*.42,width:n*.5,height:A*.84,rx:A*.2};return I("g",{class:`rv-boat ${t}`,transform:rs(s)},I("path",{d:i}),I("rect",o))}function Gt(s,t){let[n,A]=[s.width/2,s.height/2];return I("g",{class:`rv-turn-box ${t}`,transform:rs(s)},I("rect",{x:-n,y:-A,width:s.width,height:s.height}),I("path",{d:`M0 0L${n} 0`,class:"rv-turn-way"}),I("path",{d:`M${n-8} -6L${n} 0L${n-8} 6`}))}function En({x:s,y:t},n,A,e=1){let r=a=>{let g=a*Math.PI/180;return`${s+n*Math.cos(g)} ${t-e*n*Math.sin(g)}`},i=Math.max(2,Math.ceil(Math.abs(A)/4)),o=Array.from({length:i+1},(a,g)=>r(A*g/i));return I("path",{d:`M${o.join("L")}`,class:"rv-arc"})}function Et({x:s,y:t},n,A){let e=Math.hypot(n.x,n.y)||1,[r,i]=[n.x/e,n.y/e],o=g=>`${s-9*r+g*i} ${t-9*i-g*r}`,a=`M${s} ${t}L${o(5)}L${o(-5)}Z`;return I("path",{d:a,class:A})}var is=(s,t,n)=>t==="width"?q(s,0,-s.height/2-n):q(s,s.width/2+n,0);var[Ui,Oi]=[340,250],V={x:150,y:125},[os,Lt]=[108,92],as=[[1,"y up"],[-1,"y down"]],Bn=class extends M{constructor(t,n,A){super(t,n,A),this.writes=!0,this.up=t.path[0],this.marks=I("g");let e=this.drawn({name:"A boat on two axes",width:Ui,height:Oi},[this.marks]);this.chips=as.map(([i,o])=>Q("button",{class:"rv-chip",type:"button",onclick:()=>this.flip(i)},o));let r={class:"rv-ratios",role:"group","aria-label":"Where y points"};this.element=Q("div",{class:"rv-turn-figure"},e,Q("div",r,...this.chips)),this.draw()}flip(t){this.up=t,this.hold()}playTo(t){let{path:n}=this.figure;this.up=b(J(n.map(A=>[A]),t)[0],100)}reached({kind:t,target:n,margin:A}){return t==="flipped"&&Math.abs(this.up-n)<=A}lines(){let{angle:t}=this.figure,n=t*Math.PI/180,[A,e]=[Math.cos(n),Math.sin(n)].map(i=>x(i)),r=this.up>0?"up: ↺":"down: ↻";return[`x: cos ${t}° ${gs(A)}`,`y: sin ${t}° ${gs(e)}, ${r}`]}draw(){let{up:t,figure:n}=this,A=n.angle*Math.PI/180,e={x:V.x+Lt*Math.cos(A),y:V.y-t*Lt*Math.sin(A)},r={x:-Math.sin(A),y:-t*Math.cos(A)},i={...V,width:150,height:50,cosine:Math.cos(A),sine:Math.sin(A)},o=I("g",{transform:`translate(0 ${V.y}) scale(1 ${t}) translate(0 ${-V.y})`});o.append(Qn(i));let a=m(V.x+(Lt+24)*Math.cos(A/2),V.y+4-t*(Lt+24)*Math.sin(A/2),`${x(n.angle)}°`);d(a,{class:"rv-arc-label"});let g=[En(V,Lt,n.angle,t),Et(e,r,"rv-arc-tip")];this.marks.replaceChildren(o,...Ji(t),...g,a),this.chips.forEach((h,l)=>{h.setAttribute("aria-pressed",String(as[l][0]===Math.sign(t)))})}};function Ji(s){let t={x:V.x+os+40,y:V.y},n={x:V.x,y:V.y-s*os},A=[t,n].map(({x:r,y:i})=>{let o=D(V.x,V.y,r,i);return d(o,{class:"rv-axis"}),o}),e=[Et(t,{x:1,y:0},"rv-axis-tip"),Et(n,{x:0,y:-Math.sign(s)},"rv-axis-tip")];return[...A,...e,m(t.x+12,t.y+4,"x"),m(n.x-14,n.y+4,"y")]}var gs=s=>s.startsWith("≈")?s:`= ${s}`;var dA=Math.PI/180,Li=20,hs=.5,Ki={scale:1,ratio:1,offset:0,minimum:0},mn=class extends M{constructor(t,n,A){super(t,n,A),this.writes=!0,this.box=t.path[0],this.reader=null,this.read=null,this.map=new tt({...t,shows:[]}),this.marks=I("g",{class:"rv-lever"}),this.handle=U("Bow of the box; the arrows turn it",[-180,180],ft());let{width:e,height:r}=this.map,i=[this.map.element,this.marks,this.handle],o=this.drawn({name:"A rotated box on a map",width:e,height:r},i);this.listen(o),this.element=o,this.draw()}listen(t){H(t,n=>this.handle.contains(n)?(this.handle.focus({preventScroll:!0}),A=>{let{x:e,y:r}=this.map.position(A);this.turnTo(Math.round(Math.atan2(this.box[1]-r,e-this.box[0])/dA))}):null),O(this.handle,(n,A)=>this.turnTo(this.box[4]+n-A),{unit:Li})}turnTo(t){let n=t-360*Math.round(t/360);this.box=[...this.box.slice(0,4),Number(n.toFixed(6))],this.hold()}use(t){this.reader=Hi(t,this.figure)}paint(t){this.map.paint(t)}playTo(t){this.box=J(this.figure.path,K(t)).map(n=>b(n,10))}reached({kind:t,target:n,margin:A}){return t==="flat"&&this.read!=null&&Math.abs(this.read.slopes[2]-n)<=A}lines(){return this.read?qi(this.figure,this.box,this.read):[]}draw(){this.read=this.reader?.(this.box)??null;let t=this.drawnBox();pt(this.handle,q(t,t.width/2,0));let[,,,,n]=this.box,A={"aria-valuenow":n,"aria-valuetext":`angle ${x(n,200)}`};d(this.handle,{class:"rv-bin-handle",...A});let e=this.read?this.read.samples.flatMap((r,i)=>this.markOf(r,i)):[];this.marks.replaceChildren(Gt(t,"rv-turn-now"),...this.bins(t),...e)}drawnBox(){let{size:t}=this.map,[n,A,e,r,i]=this.box,{x:o,y:a}=this.map.at(n,A);return Nt([o,a,e*t,r*t,i])}bins(t){let[n,A]=this.figure.bins,[e,r]=[t.width/2,t.height/2];return[...Array.from({length:A-1},(o,a)=>2*e*((a+1)/A-.5)).map(o=>[q(t,o,-r),q(t,o,r)]),...Array.from({length:n-1},(o,a)=>2*r*((a+1)/n-.5)).map(o=>[q(t,-e,o),q(t,e,o)])].map(([o,a])=>Kt(o,a,"rv-lever-bin"))}markOf(t,n){let[A,e]=this.box,r=n===this.figure.mark,[i,o]=[this.map.at(t.x,t.y),this.map.at(A,e)],a=this.map.at(t.x+hs*(t.y-e),t.y-hs*(t.x-A)),g={x:a.x-i.x,y:a.y-i.y},h=I("circle",{cx:i.x,cy:i.y,r:r?6:4,class:"rv-mark"}),l=[Kt(i,a,"rv-sweep-halo"),Kt(i,a,`rv-sweep${r?" rv-sweep-told":""}`),Et(a,g,`rv-sweep-tip${r?" rv-sweep-told":""}`)],c=[Kt(o,i,"rv-sweep-halo"),Kt(o,i,"rv-lever-arm")];return r?[...c,...l,h]:[...l,h]}};function Kt(s,t,n){let A=D(s.x,s.y,t.x,t.y);return d(A,{class:n}),A}function Hi(s,{values:t,rows:n,columns:A,bins:e,mark:r}){let i={values:Float32Array.from(t),channels:1,height:n,width:A},o=new Float32Array(e[0]*e[1]);return o[r]=1,a=>{let g={rois:[0,...a],bins:e,rules:Ki},{positions:h}=s.plan("roi_align_rotated",{...g,height:n,width:A}),l=Array.from(o,(u,B)=>({x:h[2*B],y:h[2*B+1]})),c=s.forward("roi_align_rotated",{...g,features:i}).output[r],C=s.backward("roi_align_rotated",{...g,features:i,gradOutput:o}).rois,[,f,p,,,E]=C??[0,0,0,0,0,0];return{samples:l,value:c,slopes:[f,p,E]}}}function qi({bins:s,mark:t},[n,A,e,r,i],{samples:o,value:a,slopes:g}){let[h,l]=s,c=e*((t%l+.5)/l-.5),C=r*((Math.floor(t/l)+.5)/h-.5),{x:f,y:p}=o[t],[E,u,B]=g,y="· π / 180";return[`u = ${x(c)}, v = ${x(C)}, θ = ${x(i,200)}°: value ${x(a)}`,`dx = (${Ut(p)} − ${Ut(A)}) ${y} ${CA((p-A)*dA)}`,`dy = (${Ut(n)} − ${Ut(f)}) ${y} ${CA((n-f)*dA)}`,`${Ut(E)} · dx ${u<0?"−":"+"} ${Ut(Math.abs(u))} · dy ${CA(B)} a degree`]}var Ut=s=>x(s,9).replace("≈ ","");function CA(s){let t=x(s,9);return t.startsWith("≈")?t:`= ${t}`}var Ti=1,fA=15,Yi=8,Vi=120,wn=class extends M{constructor(t,n,A){super(t,n,A),this.map=new tt({...t,rows:1,columns:t.values.length,shows:[]}),this.edges=[...t.path[0]],this.began=this.edges,this.reader=null,this.read=null,this.box=I("rect",{class:"rv-bin"}),this.bars=I("g",{class:"rv-pool-bars"}),this.buttons=A?.by==="cells"?t.values.map((e,r)=>this.makeButton(r)):[],this.handle=this.makeHandle(),this.scale=A?.check==="maximum"?nt(t,this.map.width):null,this.element=this.makeElement(),this.draw()}get height(){return this.map.height+this.figure.bins*fA+Yi}makeElement(){let{width:t}=this.map,n=[this.map.element,this.box,this.bars,...this.buttons,this.handle],A=this.drawn({name:"A box on a line of cells",width:t,height:this.height},n);return this.figure.grip!=="none"&&this.listen(A),A}makeButton(t){let{size:n,top:A,rowHeight:e}=this.map,{x:r}=this.map.at(t-.5,0),i=(g,h)=>I("rect",{x:r+g,y:A+g,width:n-2*g,height:e-2*g,class:h}),o=I("rect",{x:r,y:A,width:n,height:e,class:"rv-pick"}),a=[i(2,"rv-cell-right"),i(5,"rv-cell-edge")];return P(I("g",{class:"rv-cell"},o,...a),`column ${t}`,()=>this.pick(t))}makeHandle(){let{grip:t,values:n}=this.figure;if(t==="none")return I("g");let A=t==="move"?"Box; the arrows move it":"Right edge of the box; the arrows move it",e=t==="move"?I("rect",{class:"rv-bin-body"}):ft(),r=U(A,[0,n.length],e);return d(r,{class:"rv-bin-handle"}),r}listen(t){H(t,(n,A)=>{if(!this.handle.contains(n))return null;this.handle.focus({preventScroll:!0});let[e,r]=[this.map.position(A).x,this.edges];return i=>this.shift(r,b(this.map.position(i).x-e,dt))}),O(this.handle,n=>this.shift(this.edges,n),{flat:!0})}shift([t,n],A){let e=this.figure.values.length;if(this.held||(this.began=this.edges),this.figure.grip==="size")this.edges=[t,N(n+A,t+Ti,e)];else{let r=N(t+A,0,e-(n-t));this.edges=[r,it(r+n-t)]}this.hold()}use(t){this.reader=he(t,this.figure)}paint(t){this.map.paint(t)}playTo(t){this.edges=J(this.figure.path,K(t)).map(n=>b(n,_))}reached(t){if(!this.reader||!this.read)return!1;let n=this.reader(this.began[0],this.began[1]);return Te(t,{before:n,now:this.read,moved:Math.abs(this.edges[0]-this.began[0])})}found(t){return this.read&&ce(t,this.read,this.figure.mark??0)}draw(){let{map:t,figure:n}=this,[A,e]=this.edges;this.read=this.reader?.(A,e)??null;let r=t.box([A-.5,0,e-.5,0]);d(this.box,r);let i=this.handle.firstElementChild;i&&(n.grip==="move"?d(i,r):pt(this.handle,{x:r.x+r.width,y:r.y+r.height/2}),d(this.handle,{"aria-valuenow":n.grip==="move"?A:e,"aria-valuetext":`from ${F(A)} to ${F(e)}`}));let o=this.ends(r.width),a=this.open&&this.read?this.read.columns.flatMap((g,h)=>this.barOf(g,h)):[];this.bars.replaceChildren(...o,...a)}ends(t){let n=t<Vi;return["from","to"].map((A,e)=>{let r=this.edges[e],i=m(this.map.at(r-.5,0).x,this.map.top-12,`${A} ${F(r)}`);return d(i,{"text-anchor":e===0===n?"end":"start"}),i})}barOf(t,n){let{map:A,figure:e}=this,r=A.height+n*fA;if(!t.length)return[];let i=A.at(t[0]-.5,0).x,o=A.at(t[t.length-1]+.5,0).x,a=e.mark==null||e.mark===n?" rv-pool-bar-strong":"",g=I("rect",{x:i+1,y:r,width:o-i-2,height:fA-4,rx:3,class:`rv-pool-bar${a}`});d(g,{"data-columns":t.join(" ")});let h=m(o+5,r+10,`bin ${n}`);return d(h,{"text-anchor":"start"}),o>A.width-40&&d(h,{x:i-5,"text-anchor":"end"}),[g,h]}};function gt({rows:s,columns:t},n){let[A,e]=[Math.min(s,t),Math.max(s,t)];if(A===e)return null;let r=(e-A)/n;return{count:n,gap:r,overlap:1-r/A}}function ls(s,t){let{rows:n,columns:A,values:e}=t,r={values:Float32Array.from(e),channels:1,height:n,width:A};return(i,o,a)=>{let g=a?gt(t,a):null;if(g&&g.count>6)return{squares:$i(t,g),steps:g};let h={height:n,width:A,scales:3,overlap:g?.overlap??.4,variant:o},{regions:l,level:c}=s.regions(h),f=Array.from(c,(B,y)=>[...l.subarray(4*y,4*y+4)]).filter((B,y)=>i?c[y]===i:c[y]),p=c.filter(B=>B===1).length,{argmax:E}=e.length?s.regionMaxima({features:r,regions:f.flat()}):{};return{squares:f.map(([B,y,S],Y)=>({x:B,y,size:S-B+1,largest:E?.[Y]})),steps:p>1?gt(t,p-1):null}}}function $i({rows:s,columns:t},{count:n,gap:A}){let e=Math.min(s,t);return Array.from({length:n+1},(r,i)=>{let o=Math.floor(i*A+1e-9);return t>s?{x:o,y:0,size:e}:{x:0,y:o,size:e}})}function vn(s,t){let n=new Set(s.flatMap(({x:A,size:e})=>Array.from({length:e},(r,i)=>A+i)));return Array.from({length:t},(A,e)=>e).filter(A=>!n.has(A))}function cs(s,{rows:t,columns:n,channels:A},e){let r={values:new Float32Array(A*t*n),channels:A,height:t,width:n},i=e.flatMap(({x:g,y:h,size:l})=>[g,h,g+l-1,h+l-1]),{maxima:o}=s.regionMaxima({features:r,regions:i}),a=new Float32Array(o.length/e.length);for(let g=0;g<o.length;g+=1)a[g%a.length]+=o[g];return a.length}function Is({check:s},{squares:t}){return s==="squares"?[t.length]:[...new Set(t.map(({x:n})=>n))].sort((n,A)=>n-A)}function Cs({kind:s,target:t,margin:n},{squares:A,steps:e},r){return s==="overlap"?e!=null&&Math.abs(e.overlap-t)<=n:s==="squares"?Math.abs(A.length-t)<=n:s==="short"&&vn(A,r).includes(r-1)}var[ds,fs,pA]=[14,112,140],[et,Ht]=[40,14],[qt,Pi]=[-1,1],yn=.4,uA=6;function ps(s,t,n){let A=I("g"),e={x:et,y:ds-8,width:n-et-Ht,height:pA-6},r=I("g",{class:"rv-overlap"},I("rect",{...e,class:"rv-pick"}),A),i=c=>et+(c-.5)/t*(n-et-Ht),o=c=>fs-(Math.max(qt,c)-qt)/(Pi-qt)*(fs-ds),a=c=>{let C=(c-et)/(n-et-Ht)*t;return Math.min(t,Math.max(1,Math.ceil(C)))},g=(c,C)=>{let f=[];for(let p=c;p<=C+1e-9;p+=.1){let E=gt(s,p);E&&E.overlap>=qt&&f.push(`${i(p)} ${o(E.overlap)}`)}return f.length?`M${f.join("L")}`:""};function h(c,C){if(!C)return A.replaceChildren();let f=D(et,o(yn),n-Ht,o(yn));d(f,{class:"rv-exact"});let p=D(et,o(0),n-Ht,o(0));d(p,{class:"rv-overlap-none"});let E=[m(et-4,o(yn)+4,"40 %","end"),m(et-4,o(0)+4,"0","end")],u=Array.from({length:t},(B,y)=>l(y+1,c)).flat();A.replaceChildren(p,f,I("path",{d:g(1,Math.min(uA,t)),class:"rv-overlap-way"}),I("path",{d:g(uA,t),class:"rv-overlap-way rv-overlap-untried"}),...E,...u)}function l(c,C){let[f,p]=[i(c),gt(s,c)?.overlap??0],E=o(p),u=m(f,pA-12,String(c));if(c!==C)return[p<qt?zi(f,E):Xi(f,E,c),u];u.classList.add("rv-bar-label-now");let B=m(f,E+(p>yn?-12:20),x(p));return B.classList.add("rv-overlap-said"),d(B,{"text-anchor":f>n*.75?"end":f<n*.25?"start":"middle"}),[I("circle",{cx:f,cy:E,r:7,class:"rv-bar rv-bar-now"}),u,B]}return{element:r,height:pA,show:h,countAt:a}}var Xi=(s,t,n)=>I("circle",{cx:s,cy:t,r:4,class:`rv-bar${n>uA?" rv-overlap-untried":""}`}),zi=(s,t)=>I("path",{d:`M${s-5} ${t-4}H${s+5}L${s} ${t+4}Z`,class:"rv-bar"});var Tt=340,[Wi,j,ji]=[6,12,26],[Zi,_i]=[34,210],to=16,no=2.5,QA=6,Dn=class extends M{constructor(t,n,A){super(t,n,A);let{rows:e,columns:r,shows:i,levels:o,layouts:a,path:g,most:h}=t;this.writes=i.includes("sum"),this.size=Math.min((Tt-2*Wi)/r,_i/e,Zi),this.left=(Tt-r*this.size)/2,this.bottom=j+e*this.size,this.height=this.bottom+ji,this.level=o[0],this.layout=a[0],this.steps=g[0]??0,this.share=1,this.kernels=null,this.reader=null,this.read=null,this.ghost=0,this.cells=t.values.map((c,C)=>this.makeCell(C)),this.squares=I("g",{class:"rv-squares"}),this.buttons=A?.by==="cells"?Array.from({length:r},(c,C)=>this.makeButton(C)):[],this.handle=h?U("Second square; the arrows move it",[0,r]):I("g"),this.curve=i.includes("curve")?ps(t,h||QA,Tt):null;let l=A?.by==="number"&&!this.curve;if(this.scale=l?nt({values:[0,...A.wrong.map(({values:c})=>c[0])]},Tt):null,this.drawing=this.makeDrawing(),this.chips=this.makeChips(),this.element=Q("div",{class:"rv-regions-figure"},this.drawing),this.chips.length){let c=o.length>1?"level":"arithmetic",C={class:"rv-ratios",role:"group","aria-label":c};this.element.append(Q("div",C,Q("span",{},c),...this.chips))}this.draw()}makeDrawing(){let{rows:t,columns:n}=this.figure,{left:A,size:e,bottom:r}=this,i=I("g",{class:"rv-map-grid"});for(let c=0;c<=n;c+=1)i.append(D(A+c*e,j,A+c*e,r));for(let c=0;c<=t;c+=1)i.append(D(A,j+c*e,A+n*e,j+c*e));let o=I("rect",{x:A,y:j,width:n*e,height:t*e});d(o,{class:"rv-map-ground"});let a=[o,...this.cells.flat(),i,...this.numbers(),this.squares,...this.buttons],g=`Squares on a map of ${t} rows and ${n} columns`,h=this.curve??this.scale,l=this.drawn({name:g,width:Tt,height:this.height},[...a,this.handle],h);return this.figure.most&&this.listen(l),l}numbers(){let{columns:t}=this.figure;return(t<=to?Array.from({length:t},(A,e)=>e):[0,t-1]).map(A=>this.numberOf(A))}numberOf(t){let n=m(this.left+(t+.5)*this.size,this.bottom+16,String(t));return n.classList.add("rv-map-number"),n}makeCell(t){let{columns:n,values:A}=this.figure,{size:e}=this,[r,i]=[this.left+t%n*e,j+Math.floor(t/n)*e],o=m(r+e/2,i+e/2+4,String(A[t]));return o.classList.add("rv-map-value"),[I("rect",{x:r,y:i,width:e,height:e}),o]}makeButton(t){let{size:n}=this,[A,e]=[this.left+t*n,this.bottom-j],r=(o,a)=>I("rect",{x:A+o,y:j+o,width:n-2*o,height:e-2*o,class:a}),i=[r(0,"rv-pick"),r(2,"rv-cell-right"),r(5,"rv-cell-edge")];return P(I("g",{class:"rv-cell"},...i),`column ${t}`,()=>this.pick(t))}makeChips(){let{levels:t,layouts:n}=this.figure,A=(e,r)=>Q("button",{class:"rv-chip",type:"button",onclick:r},e);return t.length>1?t.map(e=>A(String(e),()=>this.choose({level:e}))):n.length<2?[]:n.map(e=>A(e.label,()=>this.choose({layout:e})))}choose(t){Object.assign(this,t),this.share=1,this.hold()}listen(t){let{curve:n}=this;H(t,(A,e)=>{if(this.handle.focus({preventScroll:!0}),n?.element.contains(A))return this.choose({steps:n.countAt(e.x)}),i=>this.choose({steps:n.countAt(i.x)});if(!this.handle.contains(A))return null;let r=gt(this.figure,this.steps)?.gap??0;return i=>this.choose({steps:this.nearest(r+(i.x-e.x)/this.size)})}),O(this.handle,A=>this.move(-Math.sign(A)),{flat:!0})}move(t){this.choose({steps:Math.min(this.figure.most,Math.max(1,this.steps+t))})}nearest(t){let n=e=>Math.abs((gt(this.figure,e)?.gap??0)-t);return Array.from({length:this.figure.most},(e,r)=>r+1).reduce((e,r)=>n(r)<n(e)?r:e)}use(t){this.kernels=t,this.reader=ls(t,this.figure)}paint(t){let{values:n}=this.figure,A=[Math.min(...n),Math.max(...n)];this.cells.forEach(([e,r],i)=>{let o=ht(t.ramps.sequential,n[i],A);d(e,{style:`fill:${lt(o)}`}),d(r,{style:`fill:${yt(o,t)}`})})}playTo(t){let{levels:n,layouts:A,path:e}=this.figure;this.share=t,this.level=EA(n,t),this.layout=EA(A,t),e.length&&(this.steps=EA(e,t))}reveal(t){let n=this.asked?.by==="number"&&this.curve;this.ghost=n&&t?t[0]-1:0,super.reveal(t)}reached(t){return this.read!=null&&Cs(t,this.read,this.figure.columns)}found(t){return!this.read||!this.kernels?null:t.check!=="numbers"?Is(t,this.read):[cs(this.kernels,this.figure,this.read.squares)]}lines(){let{read:t,figure:n}=this;return!t||!this.writes?[]:n.shows.includes("maxima")?[this.maximumLine(t)]:n.shows.includes("uncovered")?so(t,n.columns):n.levels.length>1?[eo(t.squares,this.level,n)]:t.steps?Ao(t.steps,n):[]}maximumLine({squares:t}){let{x:n,y:A,size:e,largest:r}=t[this.at],i=this.figure.values[r??0],o=e>1?`columns ${n}–${n+e-1}, rows ${A}–${A+e-1}`:`cell ${n}, ${A}`;return`region ${this.at+1} of ${t.length}, ${o}: largest ${k(i)}`}get at(){let t=this.read?.squares.length??1;return Math.min(t-1,Math.floor(this.share*t))}draw(){let{figure:t,level:n,layout:A,steps:e}=this;this.read=this.reader?.(n,A.variant,e||void 0)??null;let{read:r}=this,i=t.shows.includes("maxima"),o=r&&(this.open||i)?r.squares:[],a=i?this.one(o):o.map((h,l)=>this.squareOf(h,l));t.most&&a.push(...a.splice(1,1));let g=t.shows.includes("uncovered")?vn(o,o.length?t.columns:0):[];this.squares.replaceChildren(...g.flatMap(h=>this.bareOf(h)),...this.ghosts(),...a),this.curve?.show(this.open?r?.steps?.count??0:0,this.open),this.drawHandle(),this.chips.forEach((h,l)=>{let c=t.levels.length>1?t.levels[l]===n:t.layouts[l]===A;h.setAttribute("aria-pressed",String(c))})}placeOf({x:t,y:n,size:A},e=0){let r=A*this.size-2*e;return{x:this.left+t*this.size+e,y:j+n*this.size+e,width:r,height:r}}squareOf(t,n){let A=this.steps>QA?" rv-square-untried":"",e=this.figure.most&&n===1?" rv-square-held":"";return I("rect",{...this.placeOf(t,n%2?no:0),class:`rv-square${A}${e}`})}one(t){let n=t[this.at];if(!n)return[];let{columns:A}=this.figure,e=n.largest??0,r={x:e%A,y:Math.floor(e/A),size:1};return[I("rect",{...this.placeOf(n),class:"rv-square rv-square-held"}),I("rect",{...this.placeOf(r,1),class:"rv-square-kept"})]}ghosts(){let{ghost:t,reader:n,level:A,layout:e}=this;if(!n||!this.open||!Number.isInteger(t)||t<1||t>2*QA)return[];let{squares:r}=n(A,e.variant,t);return r.map(i=>I("rect",{...this.placeOf(i,5),class:"rv-square-ghost"}))}bareOf(t){let A={x:this.left+t*this.size,y:j,width:this.size,height:this.bottom-j,class:"rv-column-bare"},e=this.numberOf(t);return e.classList.add("rv-column-bare-number"),[I("rect",A),e]}drawHandle(){let t=this.figure.most?this.read?.squares[1]:null;if(!t)return;let n=gt(this.figure,this.steps);this.handle.replaceChildren(I("rect",{...this.placeOf(t),class:"rv-bin-body"})),d(this.handle,{class:"rv-bin-handle","aria-valuenow":k(n?.gap??0),"aria-valuetext":`${It(this.steps,"step")}, overlap ${x(n?.overlap??0)}`})}},EA=(s,t)=>s[Math.min(s.length-1,Math.floor(t*s.length))];function Ao({count:s,gap:t,overlap:n},{rows:A,columns:e}){let[r,i]=[Math.min(A,e),Math.max(A,e)];return[`a step is (${i} − ${r}) / ${s} ${us(t)} cells`,`overlap 1 − ${x(t).replace("≈ ","")} / ${r} ${us(n)}`]}var us=s=>x(s).startsWith("≈")?x(s):`= ${x(s)}`;function eo(s,t,{rows:n,columns:A}){let[e,r]=["y","x"].map(o=>new Set(s.map(a=>a[o])).size);return`${`⌊2 × ${Math.min(n,A)} / ${t+1}⌋ = ${s[0].size}`} cells a side, ${e} × ${r} = ${It(s.length,"square")}`}function so({squares:s},t){let n=Math.max(...s.map(({x:e,size:r})=>e+r-1)),A=vn(s,t);return[`the last square ends at column ${n}`,`in no square: columns ${A.join(", ")}`]}var xn=340,Qs=.45,X={top:44,height:44},Es=36,Yt={gap:20,height:34},Bt=.5,ro=32,io=1.25,kn=class extends M{constructor(t,n,A){super(t,n,A);let{columns:e,networks:r,path:i,stride:o}=t;this.writes=!0,this.unit=xn/(e+2*Qs),this.mark=i[0][0],this.gap=i[0][1],this.reader=null,this.position=Number.NaN,this.centres=r.map(({layers:l})=>(Ft(l,1).at(-1)?.centre??0)/o),this.rulerTop=X.top+X.height+r.length*Es+Yt.gap,this.marks=I("g",{class:"rv-ruler-marks"}),this.ruler=this.makeRuler(),this.answers=I("g");let a=[...this.makeCells(),...this.makeNetworks(),this.ruler,this.marks,this.answers],g=this.rulerTop+Yt.height+(A?40:22),h=this.drawn({name:"Cells and a ruler of positions",width:xn,height:g},a);t.moves&&this.listen(h),this.element=h,this.draw()}xOf(t){return(Qs+t)*this.unit}makeCells(){let{columns:t,stride:n}=this.figure,A=Array.from({length:t},(o,a)=>I("rect",{x:this.xOf(a),y:X.top,width:this.unit,height:X.height,class:"rv-cell-box"})),e=Array.from({length:t+1},(o,a)=>{let g=m(this.xOf(a),X.top-6,String(a*n));return g.classList.add("rv-map-number"),g}),r=X.top+X.height/2,i=A.map((o,a)=>I("circle",{cx:this.xOf(a+Bt),cy:r,r:2.5,class:"rv-cell-centre"}));return[...A,...e,...i]}makeNetworks(){let{columns:t,networks:n}=this.figure;return n.flatMap(({title:A},e)=>{let r=X.top+X.height+e*Es+28,i=Array.from({length:t},(a,g)=>I("circle",{cx:this.xOf(g+this.centres[e]),cy:r,r:4.5,class:"rv-network","data-network":e})),o=m(this.xOf(0),r-11,A);return d(o,{"text-anchor":"start"}),[...i,o]})}makeRuler(){let{columns:t,moves:n}=this.figure,A=this.rulerTop,e=I("rect",{x:this.xOf(0)-12,y:A-6,width:(t-1)*this.unit+24,height:Yt.height,rx:4,class:"rv-ruler-back"}),r=Array.from({length:t},(o,a)=>[D(this.xOf(a),A-6,this.xOf(a),A+6),m(this.xOf(a),A+21,String(a))]);if(!n)return I("g",{class:"rv-ruler"},e,...r.flat());let i=U("Ruler of positions; the arrows slide it",[0,Bt],e,...r.flat());return d(i,{class:"rv-ruler rv-bin-handle"}),i}listen(t){H(t,(n,A)=>{if(!this.ruler.contains(n))return null;this.ruler.focus({preventScroll:!0});let e=this.gap;return r=>this.slide(b(e+(r.x-A.x)/this.unit,ro))}),O(this.ruler,n=>this.slide(this.gap+n),{flat:!0,unit:io})}slide(t){this.gap=N(t,0,Bt),this.hold()}use(t){this.reader=le(t,this.figure.stride)}playTo(t){[this.mark,this.gap]=J(this.figure.path,K(t)).map(n=>b(n,_)),this.setRuler()}reveal(t){super.reveal(t),this.setRuler(),this.draw();let n=t&&this.asked?this.dots(this.asked.right[0],t[0]):[];this.answers.replaceChildren(...n)}setRuler(){this.asked&&(this.gap=this.open?Bt:this.figure.path[0][1])}get missed(){return this.centres.map(t=>(this.gap-t)*this.figure.stride)}reached(t){return Ve(t,{position:this.position,missed:this.missed})}found(){return this.reader&&[this.reader(this.mark,Bt)]}lines(){let{networks:t,stride:n}=this.figure;if(t.length)return t.map(({title:e},r)=>`${e}: ${k(Math.abs(this.missed[r]))} px off`);if(!this.open||Number.isNaN(this.position))return[];let A=this.gap?`${F(this.mark)} / ${n} − ${k(this.gap)}`:`${F(this.mark)} / ${n}`;return[ut(A,this.mark/n-this.gap,this.position,this.figure.columns)]}draw(){let{networks:t,stride:n,moves:A}=this.figure;if(this.position=this.reader?.(this.mark,this.gap)??Number.NaN,d(this.ruler,{transform:`translate(${this.gap*this.unit} 0)`}),A){let a=`0 lies ${k(this.gap)} cells from the first edge`;d(this.ruler,{"aria-valuenow":k(this.gap),"aria-valuetext":a})}let[e,r]=[this.xOf(this.mark/n),this.rulerTop-6],i=D(e,X.top-22,e,r);d(i,{class:"rv-ruler-mark"});let o=m(e,X.top-26,`${F(this.mark)} px`);o.classList.add("rv-bar-label-now"),this.marks.replaceChildren(...t.length?[]:[i,o,...this.reading(e)],...this.gapMark())}reading(t){if(!this.open||this.asked||Number.isNaN(this.position))return[];let n=m(t,this.rulerTop+Yt.height+16,k(this.position));return n.classList.add("rv-bar-label-now"),[I("circle",{cx:t,cy:this.rulerTop-6,r:6,class:"rv-mark"}),n]}gapMark(){if(!this.gap||!this.open)return[];let t=this.rulerTop-13,n=D(this.xOf(0),t,this.xOf(this.gap),t);d(n,{class:"rv-ruler-gap"});let A=m(this.xOf(this.gap)+6,t+4,this.gap===Bt?"half a cell":"");return d(A,{"text-anchor":"start",class:"rv-stack-name"}),[n,A]}dots(t,n){let A=this.rulerTop-6,e=c=>Math.min(xn-10,Math.max(10,this.xOf(c+Bt))),r=this.rulerTop+Yt.height+16,i=Math.abs(t-n)<1e-9,o=D(e(n),X.top,e(n),A);d(o,{class:"rv-ruler-ghost"});let a=I("circle",{cx:e(n),cy:A,r:9,class:"rv-ghost"}),g=I("circle",{cx:e(t),cy:A,r:6,class:"rv-scale-right"}),h=F((n+Bt)*this.figure.stride),l=m(e(n),r+18,`yours ${F(n)}${i?"":`, at ${h} px`}`);return d(l,{"text-anchor":e(n)>xn/2?"end":"start"}),[...i?[]:[o],a,g,m(e(t),r,k(t)),l]}};var Bs=340,BA=3,bn=24,st=24,ms=26,oo=26,mA=4,ao=20,Sn=class extends M{constructor(t,n,A){super(t,n,A);let{layers:e,pixels:r,path:i,lean:o,shows:a}=t;this.writes=a.includes("field"),this.rows=Ft(e,r),this.unit=Bs/(r+2*BA),this.lit=i[0],this.lean=o[0],this.colours=null,this.groups=this.rows.map((f,p)=>this.makeRow(f,p));let g=this.groups[this.groups.length-1];A?.by==="cell"&&(this.buttons=g.cells.map((f,p)=>this.makeButton(p))),this.marks=I("g",{class:"rv-stack-marks"}),this.ghost=I("g"),this.handle=this.makeHandle();let h="A row of a picture and the layers below it",c=[...this.groups.map(({group:f})=>f),this.marks,this.ghost,...this.buttons,this.handle],C=this.drawn({name:h,width:Bs,height:this.yOf(this.rows.length)-ms+oo},c);t.moves&&this.listen(C),this.element=C,this.draw()}yOf(t){return bn+t*(st+ms)}xOf(t,n){return(BA+n*this.rows[t].step)*this.unit}shift(t){let{step:n,centre:A}=this.rows[t];return this.lean*(A-n/2)*this.unit}makeRow({count:t},n){let A=Array.from({length:t},(r,i)=>this.makeCell(n,i));return{group:I("g",{},...this.paddings(n),...A),cells:A}}makeCell(t,n){let[A,e,r]=[this.xOf(t,n),this.yOf(t),this.rows[t].step*this.unit],i=I("g",{},I("rect",{x:A,y:e,width:r,height:st,class:"rv-cell-box"}));return t===this.rows.length-1&&i.append(m(A+r/2,e+st+20,String(n))),i}makeButton(t){let n=this.rows.length-1,[A,e,r]=[this.xOf(n,t),this.yOf(n),this.rows[n].step*this.unit],i=(a,g)=>I("rect",{x:A+1,y:e-a,width:r-2,height:st+2*a,class:g}),o=[i(3,"rv-cell-right"),i(6,"rv-cell-edge")];return P(I("g",{class:"rv-cell"},i(6,"rv-pick"),...o),`cell ${t}`,()=>this.pick(t))}paddings(t){let n=this.figure.layers[t]?.[2]??0;if(!this.figure.shows.includes("padding"))return[];let{count:A,step:e}=this.rows[t];return Array.from({length:n},(r,i)=>[-1-i,A+i]).flat().map(r=>{let i={x:this.xOf(t,r)+1,y:this.yOf(t)+1};return I("rect",{...i,width:e*this.unit-2,height:st-2,class:"rv-padding"})})}makeHandle(){if(!this.figure.moves)return I("g");let t=I("rect",{x:-16,y:bn-14,width:32,height:st+28,class:"rv-sample-reach"}),n=U("Lit pixel; the arrows move it",[0,this.figure.pixels-1],t);return d(n,{class:"rv-sample"}),n}listen(t){hn(t,this.handle,({x:n})=>this.put(Math.floor(n/this.unit)-BA)),O(this.handle,n=>this.put(this.lit+Math.round(n)),{flat:!0,unit:ao})}put(t){this.lit=Math.min(this.figure.pixels-1,Math.max(0,t)),this.lean=this.figure.lean[this.figure.lean.length-1],this.hold()}paint(t){this.colours=t,this.draw()}playTo(t){let{path:n,lean:A}=this.figure,e=K(t);[this.lit]=J(n.map(r=>[r]),e).map(Math.round),[this.lean]=J(A.map((r,i)=>[r,i]),e)}reached(t){return Ye(t,this.answers)}found({check:t}){return[t==="field"?this.rows[this.rows.length-1].field:Mt(this.answers)]}lines(){return this.open?[Oe(this.figure.layers)]:[]}get answers(){let{layers:t,pixels:n}=this.figure;return Cn(t,n,this.lit)[t.length]}draw(){let{layers:t,pixels:n}=this.figure,A=Cn(t,n,this.lit);this.groups.forEach(({group:e,cells:r},i)=>{d(e,{transform:this.lean?`translate(${this.shift(i)} 0)`:null}),this.colour(r,i&&!this.open?null:A[i])}),d(this.handle,{transform:`translate(${this.xOf(0,this.lit+.5)} 0)`}),d(this.handle,{"aria-valuenow":this.lit,"aria-valuetext":`pixel ${this.lit}`}),this.marks.replaceChildren(...this.open?this.fieldMarks(A):[],...this.names(),...this.pixelNames())}colour(t,n){let A=Math.max(...n??[]);t.forEach((e,r)=>{let i=n&&this.colours&&ht(this.colours.ramps.sequential,n[r],[0,A]);d(e.firstElementChild,{style:i?`fill:${lt(i)}`:null})})}pixelNames(){let{pixels:t}=this.figure,n=bn-8,A=Array.from({length:Math.ceil(t/mA)},(r,i)=>i*mA).filter(r=>Math.abs(r-this.lit)>mA).map(r=>m(this.xOf(0,r+.5),n,String(r)));for(let r of A)d(r,{class:"rv-map-number"});let e=m(Math.max(20,this.xOf(0,this.lit+.5)),n,`pixel ${this.lit}`);return d(e,{class:"rv-bar-label-now"}),[...A,e]}names(){let t=this.xOf(0,0),n=this.figure.shows.includes("padding"),A=this.figure.layers.map(([e,r,i],o)=>{let a=[`kernel ${e}`];return r>1&&a.push(`stride ${r}`),n&&a.push(`padding ${i}`),m(t,this.yOf(o)+st+17,a.join(", "))});for(let e of A)d(e,{"text-anchor":"start",class:"rv-stack-name"});return A}fieldMarks(t){let{layers:n,shows:A}=this.figure,e=n.length,r=Mt(t[e]);if(this.buttons.length)return[];if(!A.includes("field"))return[this.spanMark(e,[r,r],"rv-most")];let i=hA(n,r);return[...i.slice(1).flatMap((a,g)=>[0,1].map(h=>{let[l,c]=[this.endsOf(g,i[g])[h],this.endsOf(g+1,a)[h]],C=D(l,this.yOf(g)+st,c,this.yOf(g+1));return d(C,{class:"rv-field-side"}),C})),...i.map((a,g)=>this.spanMark(g,a,g===e?"rv-most":"rv-field"))]}endsOf(t,[n,A]){return[n,A+1].map(e=>this.xOf(t,e)+this.shift(t))}spanMark(t,n,A){let[e,r]=this.endsOf(t,n);return I("rect",{x:e,y:this.yOf(t),width:r-e,height:st,class:A})}reveal(t){super.reveal(t);let n=this.asked?.check==="field"&&t?.[0];if(!n)return this.ghost.replaceChildren();let A=Cn(this.figure.layers,this.figure.pixels,this.lit),[e,r]=this.endsOf(0,hA(this.figure.layers,Mt(A[A.length-1]))[0]),i=n*this.unit,o=I("rect",{x:(e+r-i)/2,y:bn-3,width:i,height:st+6,class:"rv-ghost"});this.ghost.replaceChildren(o)}};var wA="ABCDEF",go=20,ho=10,Fn=92,ws=8,Mn=class extends M{constructor(t,n,A){super(t,n,A);let{readers:e,shows:r,path:i}=t;if(this.writes=r.includes("numbers"),this.fans=r.includes("fan"),this.numbers=i[0]??null,this.chosen=0,this.read=null,this.boxes=[],this.answer=null,this.scene=I("g"),this.names=I("g",{class:"rv-turn-names"}),this.letters=this.fans?e.map((o,a)=>this.makeLetter(a)):[],this.buttons=this.fans&&A?this.letters:[],this.handle=t.moves?U("Bow of the box; the arrows turn it",[-180,180],ft(this.fans?"rv-turn-grip":"rv-bin-corner")):I("g"),this.drawing=this.makeDrawing(),this.chips=this.makeChips(),this.legend=Q("ul",{class:"rv-turn-legend"},...this.makeLegend()),this.element=Q("div",{class:"rv-turn-figure"},this.drawing,this.legend),this.chips.length){let o={class:"rv-ratios",role:"group","aria-label":"Version"};this.element.append(Q("div",o,...this.chips))}this.draw()}makeDrawing(){let{width:t,height:n,stride:A,moves:e}=this.figure,r=I("rect",{width:t,height:n,class:"rv-water"}),i=[];for(let l=A;A>=ws&&l<t;l+=A)i.push(D(l,0,l,n));for(let l=A;A>=ws&&l<n;l+=A)i.push(D(0,l,t,l));let o=I("g",{class:"rv-turn-grid"},...i),g=[I("svg",{width:t,height:n},r,o,this.scene),this.names,...this.letters,this.handle],h=this.drawn({name:"A picture with rotated boxes",width:t,height:n},g);return e&&this.listen(h),h}makeLetter(t){let n=(i,o)=>I("circle",{r:i,class:o}),A=m(0,4.5,wA[t]),e=[n(11,"rv-turn-letter"),n(13,"rv-cell-right"),n(13,"rv-cell-edge"),A],r=I("g",{"data-reader":t},...e);return this.asked?(d(r,{class:"rv-cell"}),P(r,`box ${wA[t]}`,()=>this.pick(t))):r}makeLegend(){return this.fans?this.figure.readers.map(({title:t,turn:n,offset:A,fields:e},r)=>{let i=Math.abs(n)===1?"degrees":"radians",o=[A?"":"no shift",e[2]==="h"?"h first":""].filter(Boolean),a=[`${i} ${n>0?"↺":"↻"}`,...o].join(", "),g=Q("b",{"data-reader":String(r)},Q("span",{},wA[r]));return Q("li",{},g,Q("span",{},t),Q("small",{},a))}):[]}makeChips(){return this.figure.readers.filter(({writes:n})=>n.length).map(({title:n},A)=>Q("button",{class:"rv-chip",type:"button",onclick:()=>this.choose(A)},n))}choose(t){this.chosen=t,this.hold()}listen(t){H(t,n=>this.handle.contains(n)?(this.handle.focus({preventScroll:!0}),A=>{let e=this.boxes[0];e&&this.turnTo(Math.round(Math.atan2(e.y-A.y,A.x-e.x)*180/Math.PI))}):null),O(this.handle,(n,A)=>this.turnTo((this.numbers?.[4]??0)+n-A),{unit:go})}turnTo(t){if(!this.numbers)return;let n=t-360*Math.round(t/360);this.numbers=[...this.numbers.slice(0,4),Number(n.toFixed(6))],this.hold()}use(t){this.read=ns(t,this.figure)}playTo(t){let{path:n,readers:A}=this.figure;n.length?this.numbers=J(n,K(t)).map(e=>b(e,ho)):this.chosen=Math.min(A.length-1,Math.floor(t*A.length))}reveal(t){this.answer=t,super.reveal(t)}reached(t){let{boxes:n,written:A}=this;return n.length>0&&es(t,{boxes:n,written:A,boat:this.figure.boat[4]})}found(t){return this.read&&As(t,this.figure,this.read)}get written(){let{writes:t}=this.figure.readers[this.chosen];return t.length?t:this.numbers}lines(){let{written:t,writes:n}=this;return n&&t?[ss(this.figure.readers[this.chosen].fields,t)]:[]}draw(){let{figure:t,read:n,written:A}=this,e=this.fans?t.readers:[t.readers[this.chosen]];this.boxes=n&&A?e.map(o=>n(o,A)):[];let r=Nt(t.boat),i=t.shows.includes("arc")?this.arcOf(r):[];this.scene.replaceChildren(...this.fans?[]:[Qn(r)],...i,...this.drawnBoxes()),this.names.replaceChildren(...t.shows.includes("sides")?this.sideNames():[]),this.drawLetters(),this.drawHandle(),_t(this.legend,!this.fans||!this.open),this.chips.forEach((o,a)=>{o.setAttribute("aria-pressed",String(a===this.chosen))})}drawnBoxes(){let{asked:t,answer:n,open:A,figure:e}=this;return this.fans?this.boxes.flatMap((i,o)=>i?[this.fannedBox(i,o)]:[]):t?!A||!n?[]:[[n,"rv-turn-ghost"],[t.right,"rv-turn-right"]].flatMap(([i,o])=>{let a=this.read?.(e.readers[0],this.completed(i));return a?[Gt(a,o)]:[]}):this.boxes.flatMap(i=>i?[Gt(i,"rv-turn-now")]:[])}fannedBox(t,n){let A=this.open&&this.asked?.right.includes(n)?" rv-turn-right":"",e=!A&&this.open&&this.answer?.includes(n)?" rv-turn-ghost":"",r=Gt(t,`rv-turn-fan${A}${e}`),i=t.width/2+this.figure.readers[n].beyond;return r.append(I("path",{d:`M${t.width/2} 0L${i} 0`,class:"rv-turn-leader"})),d(r,{"data-reader":n}),this.asked&&r.addEventListener("click",()=>this.pick(n)),r}completed(t){let{boat:n,readers:A}=this.figure,[e,r,i,o]=n,a=A[0].fields[2]==="h"?[o,i]:[i,o];return t.length===1?[e,r,...a,t[0]]:t}arcOf(t){let n=un(t),A={...t,cosine:1,sine:0},e=Nt([t.x,t.y,0,0,n/2]),r=q(e,Fn+22,0),i=q(t,Fn,0),o={x:-Math.sign(n)*t.sine,y:-Math.sign(n)*t.cosine},a=D(t.x,t.y,q(A,Fn+12,0).x,t.y);d(a,{class:"rv-arc-level"});let g=m(r.x,r.y+4,`${x(Math.abs(n))}°`);return d(g,{class:"rv-arc-label"}),[a,En(t,Fn,n),Et(i,o,"rv-arc-tip"),g]}sideNames(){let[t]=this.boxes;return t?["width","height"].map(A=>{let e=is(t,A,16);return m(e.x,e.y+4,`${A[0]} ${x(t[A],200)}`)}):[]}drawLetters(){this.letters.forEach((t,n)=>{let A=this.boxes[n];if(d(t,{visibility:A?null:"hidden"}),!A)return;let{x:e,y:r}=q(A,A.width/2+this.figure.readers[n].beyond,0);d(t,{transform:`translate(${e} ${r})`})})}drawHandle(){let[t]=this.boxes;if(!this.figure.moves||!t)return;let n=this.fans?this.figure.readers[0].beyond:0;pt(this.handle,q(t,t.width/2+n,0));let A=this.numbers?.[4]??0,e={"aria-valuenow":A,"aria-valuetext":`angle ${x(A,200)}`};d(this.handle,{class:"rv-bin-handle",...e})}};var lo={cells:(...s)=>new pn(...s),bin:(...s)=>new fn(...s),pool:(...s)=>new wn(...s),backward:(...s)=>new In(...s),stack:(...s)=>new Sn(...s),ruler:(...s)=>new kn(...s),regions:(...s)=>new Dn(...s),turn:(...s)=>new Mn(...s),flip:(...s)=>new Bn(...s),lever:(...s)=>new mn(...s)},vs=(s,t,n)=>lo[s.kind](s,t,n);var Rn=class{constructor(t,n,A,e){this.step=t,this.heard=A,this.answer=null;let r={moved:()=>this.moved(),picked:()=>this.picked()};this.drawing=vs(t.figure,r,t.question);let{answered:i,redraw:o}=A;this.question=t.question?pe(t.question,this.drawing,{answered:i,redraw:o}):null,this.tick=Q("span",{class:"rv-tick","aria-hidden":"true"},"✓"),this.title=Q("h3",{tabindex:"-1"},`${n+1} · ${t.title}`,this.tick),this.goal=Q("p",{class:"rv-goal",role:"status"}),this.sums=Q("div",{class:"rv-sums"}),_t(this.sums,!this.drawing.writes);let a=t.words.map(h=>Q("p",{},...re(h,e))),g=this.question?.element??(t.goal?this.goal:null);this.element=Q("section",{class:"rv-step","data-step":t.id,"aria-label":`Step ${n+1}: ${t.title}`},Q("div",{class:"rv-step-words"},this.title,...a,g),Q("div",{class:"rv-step-figure"},this.drawing.element,this.sums)),this.write()}moved(){this.write(),this.heard.touched();let{goal:t}=this.step;t&&this.drawing.reached(t)&&this.heard.completed()}picked(){this.heard.touched(),this.question?.ready()}take(t){this.drawing.take(t),this.write()}paint(t){this.drawing.paint(t)}play(t,n){this.drawing.play(t,n),this.write()}write(){if(this.sums.hidden)return;let t=this.drawing.lines();for(;this.sums.childElementCount>t.length;)this.sums.lastElementChild?.remove();t.forEach((n,A)=>{let e=this.sums.children[A]??this.sums.appendChild(Q("code",{}));L(e,n)})}show(t,n){this.element.toggleAttribute("data-done",t);let{goal:A}=this.step;A&&L(this.goal,t?`✓ ${A.done}`:`Your turn: ${A.asks}`),n!==this.answer&&this.question?.show(n),this.answer=n,this.write()}};var co=300,Io=.75,Co="a, button, input, select, textarea, summary, [contenteditable], [role]:not([role=main])",fo="-45% 0px -50% 0px";function ys(s){let t=new vA(s);return{element:t.element,topics:[],update:()=>t.update(),destroy:()=>t.destroy()}}var vA=class{constructor({scope:t,colours:n,part:A}){this.scope=t,this.colours=n,this.part=A,this.given=null,this.progress=null,this.sections=[],this.kernels=null,this.still=matchMedia("(prefers-reduced-motion: reduce)"),this.clock=new en(this.still.matches),this.frame=0,this.last=0,this.goal=-1,this.timer=void 0,this.bar=se({go:e=>this.go(e),toggle:()=>this.toggle(),seek:e=>this.seek(e)}),this.heading=Q("h2",{}),this.note=Q("p",{class:"rv-lesson-note",role:"status"}),this.steps=Q("div",{class:"rv-steps"}),this.element=Q("article",{class:"rv-lesson"},this.heading,this.note,this.steps,this.bar.element),this.onKey=this.onKey.bind(this),this.onResize=this.onResize.bind(this),this.width=innerWidth,document.addEventListener("keydown",this.onKey),addEventListener("resize",this.onResize),this.observer=new IntersectionObserver(e=>this.looked(e),{rootMargin:fo}),ee().then(e=>this.takeKernels(e),e=>L(this.note,`${e.message} So this lesson shows no numbers here.`))}update(){let t=this.part();if(t?.kind!=="learn")return;let{given:n}=this;this.given=t,!this.progress||n?.lesson.id!==t.lesson.id||n.rev!==t.rev?(this.progress=new sn(t),this.build(this.progress),this.arrive()):n.lesson.seed!==t.lesson.seed&&t.lesson.seed===this.progress.seed&&(this.progress.takeNumbers(t.lesson),this.build(this.progress));for(let A of this.sections)A.paint(this.colours())}build({lesson:t}){let n=new Set;this.observer.disconnect(),L(this.heading,t.title),this.sections=t.steps.map((A,e)=>{let r={completed:()=>this.complete(e),touched:()=>this.touch(e),answered:i=>this.answer(e,i),redraw:()=>this.redraw()};return new Rn(A,e,r,n)}),this.steps.replaceChildren(...this.sections.map(({element:A})=>A)),this.bar.take(t),this.kernels&&this.takeKernels(this.kernels),this.show();for(let{element:A}of this.sections)this.observer.observe(A)}takeKernels(t){this.kernels=t;for(let n of this.sections)n.take(t);this.show()}arrive(){let t=this.progress?.step??0;this.begin(),t&&(this.goal=t,requestAnimationFrame(()=>this.bring(t,"auto")))}show(){let{progress:t}=this;if(!t)return;let{lesson:n,step:A,done:e,answers:r}=t;this.bar.show(n,A,e),this.sections.forEach((i,o)=>{let{id:a}=n.steps[o];i.show(e.has(a),r.get(a)??null),i.element.toggleAttribute("data-current",o===A)})}go(t){let{progress:n}=this;!n||t<0||t>=this.sections.length||(this.goal=t,this.enter(t),this.bring(t,this.still.matches?"auto":"smooth"),this.sections[t].title.focus({preventScroll:!0}))}bring(t,n){let{element:A}=this.sections[t],e=A.offsetHeight<Io*innerHeight;A.scrollIntoView({block:e?"center":"start",behavior:n})}enter(t){let{progress:n}=this;!n||t===n.step||(n.step=t,this.show(),this.begin(),this.tell("view"))}looked(t){let n=t.filter(e=>e.isIntersecting),A=this.sections.findIndex(({element:e})=>n.some(({target:r})=>r===e));A<0||this.goal>=0&&A!==this.goal||(this.goal=-1,this.enter(A))}onKey(t){if(t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey||po(t.composedPath(),this.element))return;let n=this.progress?.step??0;if(t.key==="ArrowRight"||t.key==="n")this.go(n+1);else if(t.key==="ArrowLeft"||t.key==="b")this.go(n-1);else if(t.key==="k")this.toggle();else return;t.preventDefault()}onResize(){let{progress:t}=this;!t||this.width===innerWidth||(this.width=innerWidth,this.goal=t.step,this.bring(t.step,"auto"))}touch(t){this.goal=-1,this.enter(t),this.clock.seek(1),this.bar.tell(1,!1)}complete(t){let{progress:n}=this;n?.complete(n.lesson.steps[t].id)&&(this.show(),this.tell("commit"))}answer(t,n){let{progress:A}=this;if(!A)return;A.answers.set(A.lesson.steps[t].id,n),this.enter(t),this.show(),this.sections[t].question?.element.dataset.state==="right"&&A.complete(A.lesson.steps[t].id),this.show(),this.tell("commit")}redraw(){let{progress:t,given:n}=this;!t||!n||(t.redraw((t.seed+1)%(n.last+1)),this.show(),this.tell("commit"))}begin(){let t=this.progress?.lesson.steps[this.progress.step];t&&(this.clock.begin(t.seconds),this.sections[this.progress?.step??0].play(this.clock.share),this.run())}toggle(){let t=!this.clock.playing&&this.clock.share>=1;this.clock.toggle(),t&&this.current?.play(0,!0),this.run()}seek(t){this.clock.seek(t),this.current?.play(t,!0),this.bar.tell(t,!1)}get current(){return this.sections[this.progress?.step??0]}run(){this.bar.tell(this.clock.share,this.clock.playing),!(this.frame||!this.clock.playing)&&(this.last=performance.now(),this.frame=requestAnimationFrame(t=>this.tick(t)))}tick(t){this.frame=0;let n=this.clock.pass(Math.max(0,t-this.last));this.last=t,this.current?.play(n),this.bar.tell(n,this.clock.playing),this.clock.playing&&(this.frame=requestAnimationFrame(A=>this.tick(A)))}tell(t){clearTimeout(this.timer);let n=()=>this.progress&&this.scope.choose(this.progress.choice,t);t==="commit"?n():this.timer=setTimeout(n,co)}destroy(){clearTimeout(this.timer),cancelAnimationFrame(this.frame),this.observer.disconnect(),document.removeEventListener("keydown",this.onKey),removeEventListener("resize",this.onResize)}};function po(s,t){let[n]=s;return n instanceof Element?n.matches(s.includes(t)?"input":Co):!1}var Nn=class{constructor(t,n){this.part=t,this.questions=n,this.lessons=new Map}lesson(t){let n=this.lessons.get(t);if(n)return n;let A=new Map(this.questions[t].map(i=>[i.id,i])),{lesson:e}=this.part,r={...e,seed:t,steps:e.steps.map(i=>A.get(i.id)??i)};return this.lessons.set(t,r),r}read(t,n){let A=new URLSearchParams(t.slice(0,4096)),e=new Set(this.part.lesson.steps.map(({id:h})=>h)),r=Number(A.get("seed")??0),i=this.lesson(Number.isInteger(r)&&this.questions[r]?r:0),o=A.get("step")??"",a=(A.get("done")??"").split(",").filter(h=>e.has(h)),g=(A.get("answers")??"").split(";").flatMap(h=>{let[l,c]=h.split(":"),C=(c??"").split(",").map(Number);return e.has(l)&&c&&C.every(Number.isFinite)?[{step:l,values:C}]:[]});return{...this.part,lesson:i,step:e.has(o)?o:i.steps[0].id,done:a,answers:g,rev:n}}take(t,n){let{step:A,seed:e,done:r,answers:i}=t,o=i.map(({step:h,values:l})=>`${h}:${l.map(c=>Number(c.toPrecision(6))).join(",")}`),a=Object.entries({step:A,seed:e?String(e):"",done:r.join(","),answers:o.join(";")}),g=new URLSearchParams(a.filter(([,h])=>h)).toString();return{text:g,page:this.read(g,n)}}};var Ds="learn";async function Qo(s,t){let{part:n,questions:A}=await Eo(t),e=Q("div",{class:"rv-root rv-cards"});s.append(e),document.adoptedStyleSheets=XA.map(h=>{let l=new CSSStyleSheet;return l.replaceSync(h),l});let r=PA(Ds),i=new $t(e,r,{lesson:ys}),o=new Nn(n,A),a=0,g=h=>{i.setTheme();let l={canvas:Ds,show:["lesson"],columns:1,reading:null};i.update({...l,page:h,voice:null,role:"cards",version:4})};r.send=()=>{let{text:h,page:l}=o.take(r.choice??{},a);location.hash.slice(1)!==h&&history.replaceState(null,"",`#${h}`),g(l)},addEventListener("hashchange",()=>{a+=1,g(o.read(location.hash.slice(1),a))}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>i.setTheme()),g(o.read(location.hash.slice(1),a))}function Eo(s){let t=new Blob([An(s)]).stream();return new Response(t.pipeThrough(new DecompressionStream("deflate"))).json()}return Ms(Bo);})();
